package id.go.paserkab.desa.intake;

/** Says that another worker has taken over: what this one did is not to be kept. */
final class TakenOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TakenOver() {
        super("Another worker has taken over");
    }
}
