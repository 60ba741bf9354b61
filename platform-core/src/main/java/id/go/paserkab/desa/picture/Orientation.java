package id.go.paserkab.desa.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a camera was held, as Exif tells it: 1 is upright, the others are turned or mirrored. */
record Orientation(int value) {

    private static final int FIRST_SEGMENT = 2;
    private static final int EXIF_SEGMENT = 0xFFE1;
    private static final int PICTURE_BEGINS = 0xFFDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int TAG = 0x0112;

    static Orientation of(byte[] jpeg) {
        try {
            return new Orientation(value(ByteBuffer.wrap(jpeg)));
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException broken) {
            return new Orientation(1);
        }
    }

    BufferedImage upright(BufferedImage picture) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        if (value < 2 || value > 8) {
            return picture;
        }
        var sheet =
                value < 5
                        ? new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB)
                        : new BufferedImage(height, width, BufferedImage.TYPE_INT_ARGB);
        var pen = sheet.createGraphics();
        pen.drawImage(picture, turn(width, height), null);
        pen.dispose();
        return sheet;
    }

    private AffineTransform turn(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static int value(ByteBuffer jpeg) {
        jpeg.position(FIRST_SEGMENT);
        while (true) {
            var marker = jpeg.getShort() & 0xFFFF;
            if (marker == PICTURE_BEGINS) {
                return 1;
            }
            var length = (jpeg.getShort() & 0xFFFF) - 2;
            var segment = jpeg.slice(jpeg.position(), length);
            if (marker == EXIF_SEGMENT && isExif(segment)) {
                return fromExif(segment.slice(EXIF.length, length - EXIF.length));
            }
            jpeg.position(jpeg.position() + length);
        }
    }

    private static boolean isExif(ByteBuffer segment) {
        return segment.remaining() > EXIF.length
                && segment.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    /** Reads the first directory of the TIFF block that Exif is. */
    private static int fromExif(ByteBuffer tiff) {
        if ((tiff.getShort() & 0xFFFF) == LITTLE_ENDIAN) {
            tiff.order(ByteOrder.LITTLE_ENDIAN);
        }
        tiff.position(4);
        tiff.position(tiff.getInt());
        var entries = tiff.getShort() & 0xFFFF;
        for (var entry = 0; entry < entries; entry++) {
            var tag = tiff.getShort() & 0xFFFF;
            tiff.position(tiff.position() + 6);
            var value = tiff.getShort() & 0xFFFF;
            tiff.position(tiff.position() + 2);
            if (tag == TAG) {
                return value;
            }
        }
        return 1;
    }
}
