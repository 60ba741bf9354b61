package id.go.paserkab.desa.picture;

/** Refuses an upload that is no usable picture, and says why. */
public final class UnusableImage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UnusableImage(Reason reason) {
        super("Unusable picture: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong with the picture. */
    public enum Reason {
        NOT_AN_IMAGE,
        TOO_LARGE,
        TOO_MANY_PIXELS
    }
}
