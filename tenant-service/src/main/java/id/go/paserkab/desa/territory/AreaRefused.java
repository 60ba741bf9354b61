package id.go.paserkab.desa.territory;

/** Refuses a change of the territory; {@link #about()} is the area that stands in the way. */
public final class AreaRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String about;

    AreaRefused(Reason reason, String about) {
        super("Refused: " + reason + " (" + about + ")");
        this.reason = reason;
        this.about = about;
    }

    public Reason reason() {
        return reason;
    }

    /** As people say it ({@code RT 003}), or empty where there is none to name. */
    public String about() {
        return about;
    }

    /** Why. */
    public enum Reason {
        UNKNOWN,
        NAME_WRONG,
        /** An open area of that level and name lies there already. */
        NAME_TAKEN,
        /** What it should lie in is not of a higher level. */
        WRONG_NESTING,
        /** Open areas lie in it, so that it cannot be closed. */
        OPEN_AREAS_BELOW,
        /** Somebody is recorded as living in it, so that it cannot be closed. */
        LIVED_IN,
        /** It, or what it should lie in, is closed. */
        CLOSED,
        CHANGED_MEANWHILE,
        /** Numbers that are no numbers of areas, or too many at once. */
        RANGE_WRONG
    }
}
