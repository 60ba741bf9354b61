package id.go.paserkab.desa.intake;

/** Refuses a step of a file on its way into the register, and says why. */
public final class IntakeRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    IntakeRefused(Reason reason) {
        super("Refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        /** Nothing was chosen, or the file is empty. */
        NO_FILE,
        TOO_LARGE,
        /** It is not, or no longer, in a state in which that can be done. */
        NOT_NOW,
        /** It has errors, or would change nothing. */
        NOT_CONFIRMABLE,
        /** More than a day has passed. */
        TOO_LATE,
        /** Later events stand on what it brought. */
        LATER_EVENTS,
        /** Whoever sees only a part of the village cannot move in all of it. */
        SEES_ONLY_A_PART
    }
}
