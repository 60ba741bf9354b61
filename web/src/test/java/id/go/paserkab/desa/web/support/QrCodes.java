package id.go.paserkab.desa.web.support;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the QR code of a paper as a phone would: from its pictures. */
public final class QrCodes {

    /**
     * A phone looks many times from many distances. So does this: of 120 letters with codes by
     * chance, one or two could not be read at 150 or 200 dots, and each could at another size.
     */
    private static final int[] DOTS_PER_INCH = {150, 180, 250};

    private QrCodes() {}

    /** What the code on the first page says; nothing where there is none. */
    public static Optional<String> read(PDDocument pdf) throws IOException {
        for (var dots : DOTS_PER_INCH) {
            var read = read(pdf, dots);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> read(PDDocument pdf, int dots) throws IOException {
        var picture = new PDFRenderer(pdf).renderImageWithDPI(0, dots);
        var pixels =
                picture.getRGB(
                        0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var light = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        try {
            return Optional.of(
                    new QRCodeReader()
                            .decode(
                                    new BinaryBitmap(new HybridBinarizer(light)),
                                    Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText());
        } catch (ReaderException _) {
            return Optional.empty();
        }
    }
}
