package id.go.paserkab.desa.profile;

import id.go.paserkab.desa.picture.Picture;
import id.go.paserkab.desa.picture.UnusableImage;
import id.go.paserkab.desa.picture.UnusableImage.Reason;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What becomes of an uploaded emblem: a small PNG that is named by its content. */
final class LogoPicture {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    static final int SIDE = 512;

    private LogoPicture() {}

    /** Returns a PNG of at most 512 px; throws {@link UnusableImage}. */
    static byte[] redraw(byte[] upload) {
        if (upload.length > MOST_BYTES) {
            throw new UnusableImage(Reason.TOO_LARGE);
        }
        return Picture.redraw(upload, SIDE).png();
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
}
