package id.go.paserkab.desa.letternumber;

/** Refuses a format of numbers, with the reason and the piece that it is about. */
public final class NumberFormatRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String piece;

    NumberFormatRefused(Reason reason, String piece) {
        super("The format of numbers is refused: " + reason);
        this.reason = reason;
        this.piece = piece;
    }

    public Reason reason() {
        return reason;
    }

    public String piece() {
        return piece;
    }

    /** What is wrong with a format. */
    public enum Reason {
        LENGTH,
        MALFORMED,
        UNKNOWN_PART,
        NO_SEQUENCE,
        NO_YEAR,
        NO_CODE,
        NO_CLASSIFICATION,
        TOUCHING
    }
}
