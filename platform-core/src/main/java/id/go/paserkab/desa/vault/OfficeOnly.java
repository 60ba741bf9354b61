package id.go.paserkab.desa.vault;

/** Refuses to seal or open for the public site. */
public final class OfficeOnly extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OfficeOnly() {
        super("The public site holds no key");
    }
}
