package id.go.paserkab.desa.reception;

/** Refuses a file that was handed in, and says why. */
public final class DocumentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient DocumentRefusal refusal;

    DocumentRefused(DocumentRefusal refusal) {
        super("The file is refused: " + refusal);
        this.refusal = refusal;
    }

    public DocumentRefusal refusal() {
        return refusal;
    }
}
