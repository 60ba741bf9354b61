package id.go.paserkab.desa.profile;

import id.go.paserkab.desa.profile.UnusableImage.Reason;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Draws an uploaded picture anew, so that nothing of the file but its pixels reaches a visitor: no
 * metadata, no second format hidden in the first.
 */
final class LogoPicture {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    static final long MOST_PIXELS = 36_000_000;
    static final int SIDE = 512;

    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private LogoPicture() {}

    /** Returns a PNG of at most 512 px; throws {@link UnusableImage}. */
    static byte[] redraw(byte[] upload) {
        if (upload.length > MOST_BYTES) {
            throw new UnusableImage(Reason.TOO_LARGE);
        }
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new UnusableImage(Reason.NOT_AN_IMAGE);
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return png(shrink(decode(reader)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof UnusableImage refused
                    ? refused
                    : new UnusableImage(Reason.NOT_AN_IMAGE);
        }
    }

    /** Names the picture by its content, so that its address can be cached for ever. */
    static String hash(byte[] png) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(png))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Looks at the size before it decodes, and decodes large pictures coarsely. */
    private static BufferedImage decode(ImageReader reader) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))) {
            throw new UnusableImage(Reason.NOT_AN_IMAGE);
        }
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new UnusableImage(Reason.TOO_MANY_PIXELS);
        }
        var coarse = Math.max(1, Math.min(width, height) / (2 * SIDE));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(coarse, coarse, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage shrink(BufferedImage picture) {
        var longest = Math.max(picture.getWidth(), picture.getHeight());
        var current = drawn(picture, picture.getWidth(), picture.getHeight());
        while (longest > SIDE) {
            // Halving keeps thin lines that one great leap would lose.
            var next = Math.max(SIDE, (longest + 1) / 2);
            var scale = (double) next / longest;
            current =
                    drawn(
                            current,
                            Math.max(1, (int) Math.round(current.getWidth() * scale)),
                            Math.max(1, (int) Math.round(current.getHeight() * scale)));
            longest = next;
        }
        return current;
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        var sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = sheet.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return sheet;
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
