package id.go.paserkab.desa.keycloak;

/** Tells that the identity provider will not do what it was asked; doing it again is no use. */
public final class IdentityProviderRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    public IdentityProviderRefused(String what, int status) {
        super("The identity provider refused " + what + " with status " + status);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
