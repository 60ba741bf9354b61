package id.go.paserkab.desa.web.support;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the QR code of a paper as a phone would: from its picture. */
public final class QrCodes {

    private static final int DOTS_PER_INCH = 150;

    private QrCodes() {}

    /** What the code on the first page says; nothing where there is none. */
    public static Optional<String> read(PDDocument pdf) throws IOException {
        var picture = new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH);
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
        } catch (NotFoundException _) {
            return Optional.empty();
        } catch (ReaderException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
