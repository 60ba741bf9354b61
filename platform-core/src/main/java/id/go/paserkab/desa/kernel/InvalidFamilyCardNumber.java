package id.go.paserkab.desa.kernel;

/** Refuses a text that is not sixteen digits; it does not repeat the text, which may be private. */
public final class InvalidFamilyCardNumber extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidFamilyCardNumber() {
        super("A number of sixteen digits was expected");
    }
}
