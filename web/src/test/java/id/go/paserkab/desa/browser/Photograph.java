package id.go.paserkab.desa.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;

/** A photograph as a phone's camera writes it: large, on its side, with a note of that. */
final class Photograph {

    /** EXIF that says: turn a quarter to the right. */
    private static final String TURNED =
            "FFE1002245786966000049492A0008000000010012010300010000000600000000000000";

    private Photograph() {}

    static byte[] sideways(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                picture.setRGB(x, y, (x * 255 / width << 16) | (random.nextInt(90) << 8) | y % 255);
            }
        }
        var jpeg = new ByteArrayOutputStream();
        var whole = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", jpeg);
            var bytes = jpeg.toByteArray();
            whole.write(bytes, 0, 2);
            whole.write(HexFormat.of().parseHex(TURNED));
            whole.write(bytes, 2, bytes.length - 2);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return whole.toByteArray();
    }
}
