package id.go.paserkab.desa.provisioning;

/** Refuses a move between two states, and names both ends. */
public final class IllegalMove extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String from;
    private final String to;

    public IllegalMove(String what, Enum<?> from, Enum<?> to) {
        super("A " + what + " cannot go from " + from + " to " + to);
        this.from = from.name();
        this.to = to.name();
    }

    public String from() {
        return from;
    }

    public String to() {
        return to;
    }
}
