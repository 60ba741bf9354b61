package id.go.paserkab.desa.kernel;

/** Refuses a text as the host label of a village, and says why. */
public final class InvalidSlug extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final Reason reason;

    public InvalidSlug(String text, Reason reason) {
        super("Not a usable village address (" + reason + "): " + text);
        this.text = text;
        this.reason = reason;
    }

    public String text() {
        return text;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong with the text. */
    public enum Reason {
        FORM,
        RESERVED,
        TAKEN
    }
}
