package id.go.paserkab.desa.web.village.letterpaper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import id.go.paserkab.desa.web.print.Fill;
import id.go.paserkab.desa.web.print.Sketch;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;

/** A QR as a drawing, with the white edge that cameras need. */
final class QrSketch {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    2);

    private QrSketch() {}

    static Sketch of(String text) {
        var squares = squares(text);
        var side = squares.getWidth();
        return new Sketch(
                0,
                0,
                side,
                side,
                List.of(
                        new Sketch.Mark(
                                new Rectangle2D.Double(0, 0, side, side),
                                Fill.plain("#ffffff"),
                                null),
                        new Sketch.Mark(dark(squares), Fill.plain("#000000"), null)));
    }

    private static BitMatrix squares(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a QR", tooLong);
        }
    }

    /** One shape, as neighbours that are drawn one by one leave hairlines between them. */
    private static Path2D dark(BitMatrix squares) {
        var shape = new Path2D.Double();
        for (var row = 0; row < squares.getHeight(); row++) {
            for (var from = 0; from < squares.getWidth(); from++) {
                var until = from;
                while (until < squares.getWidth() && squares.get(until, row)) {
                    until++;
                }
                if (until > from) {
                    shape.append(new Rectangle2D.Double(from, row, until - from, 1), false);
                    from = until;
                }
            }
        }
        return shape;
    }
}
