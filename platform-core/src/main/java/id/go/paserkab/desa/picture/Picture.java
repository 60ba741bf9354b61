package id.go.paserkab.desa.picture;

import id.go.paserkab.desa.picture.UnusableImage.Reason;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * An uploaded picture, drawn anew: upright, no larger than asked for, and with nothing of the file
 * but its pixels, so neither metadata nor a second format hidden in the first.
 */
public final class Picture {

    static final long MOST_PIXELS = 36_000_000;

    private final BufferedImage pixels;
    private final Format format;

    private Picture(BufferedImage pixels, Format format) {
        this.pixels = pixels;
        this.format = format;
    }

    /** The formats that are read; nothing else is, even where Java could. */
    public enum Format {
        PNG,
        JPEG
    }

    /** Draws a PNG or JPEG at most {@code side} pixels long; throws {@link UnusableImage}. */
    public static Picture redraw(byte[] upload, int side) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new UnusableImage(Reason.NOT_AN_IMAGE);
            }
            var reader = readers.next();
            try {
                var format = format(reader);
                reader.setInput(stream, true, true);
                var small = shrink(decode(reader, side), side);
                return new Picture(
                        format == Format.JPEG ? Orientation.of(upload).upright(small) : small,
                        format);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof UnusableImage refused
                    ? refused
                    : new UnusableImage(Reason.NOT_AN_IMAGE);
        }
    }

    /** The format that the upload had. */
    public Format format() {
        return format;
    }

    public byte[] png() {
        return written(pixels, "png");
    }

    /** On white where it was transparent. */
    public byte[] jpeg() {
        var sheet =
                new BufferedImage(
                        pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.drawImage(pixels, 0, 0, Color.WHITE, null);
        pen.dispose();
        return written(sheet, "jpeg");
    }

    private static Format format(ImageReader reader) throws IOException {
        return switch (reader.getFormatName().toLowerCase(Locale.ROOT)) {
            case "png" -> Format.PNG;
            case "jpeg" -> Format.JPEG;
            default -> throw new UnusableImage(Reason.NOT_AN_IMAGE);
        };
    }

    /** Looks at the size before it decodes, and decodes large pictures coarsely. */
    private static BufferedImage decode(ImageReader reader, int side) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new UnusableImage(Reason.TOO_MANY_PIXELS);
        }
        var coarse = Math.max(1, Math.min(width, height) / (2 * side));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(coarse, coarse, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage shrink(BufferedImage picture, int side) {
        var longest = Math.max(picture.getWidth(), picture.getHeight());
        var current = drawn(picture, picture.getWidth(), picture.getHeight());
        while (longest > side) {
            // Halving keeps thin lines that one great leap would lose.
            var next = Math.max(side, (longest + 1) / 2);
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

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
