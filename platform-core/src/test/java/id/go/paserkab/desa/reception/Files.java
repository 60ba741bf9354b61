package id.go.paserkab.desa.reception;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files as people hand them in, good and bad. */
final class Files {

    private Files() {}

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A PDF of one page whose catalogue says this besides. */
    static byte[] pdf(String inCatalogue) {
        return text(
                """
                %%PDF-1.7
                1 0 obj << /Type /Catalog /Pages 2 0 R %s >> endobj
                2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
                3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj
                trailer << /Root 1 0 R /Size 4 >>
                startxref
                0
                %%%%EOF
                """
                        .formatted(inCatalogue));
    }

    /** A PDF with compressed objects among which are these. */
    static byte[] pdfWithObjects(String objects, String filter) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                text("%PDF-1.7\n7 0 obj << /Type /ObjStm /N 1 /First 4 " + filter + " >>"));
        bytes.writeBytes(text("\nstream\r\n"));
        bytes.writeBytes(filter.contains("Flate") ? deflated(text(objects)) : text(objects));
        bytes.writeBytes(text("\nendstream endobj\nstartxref\n0\n%%EOF\n"));
        return bytes.toByteArray();
    }

    static byte[] picture(int width, int height, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(
                    new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The head of a PNG whose body would fill gigabytes. */
    static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var png = new DataOutputStream(bytes)) {
            png.write(text("\u0089PNG\r\n\u001A\n"));
            var head = new ByteArrayOutputStream();
            var chunk = new DataOutputStream(head);
            chunk.writeBytes("IHDR");
            chunk.writeInt(60_000);
            chunk.writeInt(60_000);
            chunk.write(new byte[] {8, 6, 0, 0, 0});
            var sum = new CRC32();
            sum.update(head.toByteArray());
            png.writeInt(13);
            head.writeTo(png);
            png.writeInt((int) sum.getValue());
            png.writeInt(0);
            png.writeBytes("IDAT");
            png.writeInt(0x35af061e);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
