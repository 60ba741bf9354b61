package id.go.paserkab.desa.letterkind;

/** Refuses a kind of letter that the village does not have. */
public final class UnknownKind extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownKind(String code) {
        super("The village has no kind of letter " + code);
    }
}
