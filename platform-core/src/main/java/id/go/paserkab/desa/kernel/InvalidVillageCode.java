package id.go.paserkab.desa.kernel;

/** Refuses a text that is not the code of a village; a kelurahan's code is refused too. */
public final class InvalidVillageCode extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public InvalidVillageCode(String text) {
        super("Not the code of a village: " + text);
    }
}
