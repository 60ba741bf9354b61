package id.go.paserkab.desa.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.picture.UnusableImage;
import id.go.paserkab.desa.picture.UnusableImage.Reason;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogoPictureTests {

    @Test
    void drawsALargePictureAnewAtMost512PixelsWide() throws IOException {
        var drawn = read(LogoPicture.redraw(picture(3000, 1500, "jpg")));
        assertThat(drawn.getWidth()).isEqualTo(512);
        assertThat(drawn.getHeight()).isEqualTo(256);
        assertThat(new Color(drawn.getRGB(256, 128)).getGreen()).isGreaterThan(150);
    }

    @Test
    void leavesASmallPictureItsSizeAndItsTransparency() throws IOException {
        var drawn = read(LogoPicture.redraw(picture(60, 40, "png")));
        assertThat(drawn.getWidth()).isEqualTo(60);
        assertThat(drawn.getHeight()).isEqualTo(40);
        assertThat(drawn.getRGB(0, 0) >>> 24).as("alpha of the corner").isZero();
    }

    @Test
    void keepsNothingOfTheFileButItsPixels() throws IOException {
        var png = picture(60, 40, "png");
        var loaded = new ByteArrayOutputStream();
        loaded.write(png);
        loaded.write("<script>alert(1)</script> GPS 1.9 S".getBytes(StandardCharsets.US_ASCII));
        var drawn =
                new String(LogoPicture.redraw(loaded.toByteArray()), StandardCharsets.ISO_8859_1);
        assertThat(drawn).doesNotContain("script").doesNotContain("GPS");
    }

    @Test
    void namesAPictureByItsContent() throws IOException {
        var one = LogoPicture.redraw(picture(60, 40, "png"));
        var other = LogoPicture.redraw(picture(61, 40, "png"));
        assertThat(LogoPicture.hash(one)).matches("[0-9a-f]{32}").isEqualTo(LogoPicture.hash(one));
        assertThat(LogoPicture.hash(other)).isNotEqualTo(LogoPicture.hash(one));
    }

    @Test
    void refusesWhatIsNoPicture() {
        refuses("GIF89a".getBytes(StandardCharsets.US_ASCII), Reason.NOT_AN_IMAGE);
        refuses("<svg xmlns='http://www.w3.org/2000/svg'/>", Reason.NOT_AN_IMAGE);
        refuses("", Reason.NOT_AN_IMAGE);
    }

    @Test
    void refusesAGifEvenThoughJavaCouldReadIt() throws IOException {
        refuses(picture(10, 10, "gif"), Reason.NOT_AN_IMAGE);
    }

    @Test
    void refusesATruncatedPicture() throws IOException {
        var png = picture(60, 40, "png");
        refuses(java.util.Arrays.copyOf(png, 40), Reason.NOT_AN_IMAGE);
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        refuses(new byte[LogoPicture.MOST_BYTES + 1], Reason.TOO_LARGE);
    }

    @Test
    void refusesAPictureThatClaimsTooManyPixelsBeforeItDecodesAny() throws IOException {
        refuses(claiming(50_000, 50_000), Reason.TOO_MANY_PIXELS);
    }

    private static void refuses(String text, Reason reason) {
        refuses(text.getBytes(StandardCharsets.UTF_8), reason);
    }

    private static void refuses(byte[] upload, Reason reason) {
        assertThatExceptionOfType(UnusableImage.class)
                .isThrownBy(() -> LogoPicture.redraw(upload))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        var opaque = !format.equals("png");
        var picture =
                new BufferedImage(
                        width,
                        height,
                        opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(20, 200, 90));
        pen.fillRect(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** The head of a PNG whose body would fill gigabytes. */
    private static byte[] claiming(int width, int height) throws IOException {
        var head = new ByteArrayOutputStream();
        var chunk = new DataOutputStream(head);
        chunk.writeBytes("IHDR");
        chunk.writeInt(width);
        chunk.writeInt(height);
        chunk.write(new byte[] {8, 6, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.toByteArray());
        var bytes = new ByteArrayOutputStream();
        var png = new DataOutputStream(bytes);
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        png.writeInt(13);
        png.write(head.toByteArray());
        png.writeInt((int) sum.getValue());
        png.writeInt(0);
        png.writeBytes("IDAT");
        png.writeInt(0x35af061e);
        return bytes.toByteArray();
    }
}
