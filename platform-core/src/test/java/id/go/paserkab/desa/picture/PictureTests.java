package id.go.paserkab.desa.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.picture.UnusableImage.Reason;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTests {

    /** Where the red corner of the camera's picture belongs once it is upright. */
    @ParameterizedTest
    @CsvSource({
        "1, LEFT, TOP, false",
        "2, RIGHT, TOP, false",
        "3, RIGHT, BOTTOM, false",
        "4, LEFT, BOTTOM, false",
        "5, LEFT, TOP, true",
        "6, RIGHT, TOP, true",
        "7, RIGHT, BOTTOM, true",
        "8, LEFT, BOTTOM, true"
    })
    void turnsAPhotographUpright(int orientation, String side, String end, boolean turned)
            throws IOException {
        var upright = read(Picture.redraw(held(orientation), 1600).jpeg());
        assertThat(upright.getWidth()).isEqualTo(turned ? 80 : 160);
        assertThat(upright.getHeight()).isEqualTo(turned ? 160 : 80);
        var x = side.equals("LEFT") ? 5 : upright.getWidth() - 6;
        var y = end.equals("TOP") ? 5 : upright.getHeight() - 6;
        assertThat(new Color(upright.getRGB(x, y)).getGreen()).as("green of red").isLessThan(120);
        var opposite = new Color(upright.getRGB(upright.getWidth() - 1 - x, y));
        assertThat(opposite.getGreen()).as("green of white").isGreaterThan(180);
    }

    @Test
    void keepsNothingThatTheCameraWroteBesideThePicture() throws IOException {
        var kept = new String(Picture.redraw(held(6), 1600).jpeg(), StandardCharsets.ISO_8859_1);
        assertThat(kept).doesNotContain("Exif").doesNotContain("LAT -1.9");
    }

    @Test
    void leavesAPictureAloneWhoseExifIsBroken() throws IOException {
        var whole = held(6);
        var broken = whole.clone();
        Arrays.fill(broken, 16, 30, (byte) 0xFF);
        assertThat(read(Picture.redraw(broken, 1600).png()).getWidth()).isEqualTo(160);
    }

    @Test
    void drawsNoLongerThanAskedFor() throws IOException {
        var drawn = read(Picture.redraw(jpeg(4000, 1000), 1600).jpeg());
        assertThat(drawn.getWidth()).isEqualTo(1600);
        assertThat(drawn.getHeight()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThatExceptionOfType(UnusableImage.class)
                .isThrownBy(() -> Picture.redraw("<svg/>".getBytes(StandardCharsets.UTF_8), 1600))
                .satisfies(no -> assertThat(no.reason()).isEqualTo(Reason.NOT_AN_IMAGE));
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 4, height / 4);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** A photograph of a camera held in some way, with a place in its metadata. */
    private static byte[] held(int orientation) throws IOException {
        var plain = jpeg(160, 80);
        var exif = new ByteArrayOutputStream();
        var tiff = new DataOutputStream(exif);
        tiff.writeBytes("Exif\0\0MM");
        tiff.writeShort(42);
        tiff.writeInt(8);
        tiff.writeShort(1);
        tiff.writeShort(0x0112);
        tiff.writeShort(3);
        tiff.writeInt(1);
        tiff.writeShort(orientation);
        tiff.writeShort(0);
        tiff.writeInt(0);
        tiff.writeBytes("LAT -1.9");
        var bytes = new ByteArrayOutputStream();
        var file = new DataOutputStream(bytes);
        file.write(plain, 0, 2);
        file.writeShort(0xFFE1);
        file.writeShort(exif.size() + 2);
        exif.writeTo(file);
        file.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] written) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(written));
    }
}
