package id.go.paserkab.desa.secret;

/** Refuses to run without a proper master secret. Never carries the secret itself. */
public final class UnusableMasterSecret extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableMasterSecret(String what) {
        super("desa.master-secret " + what);
    }
}
