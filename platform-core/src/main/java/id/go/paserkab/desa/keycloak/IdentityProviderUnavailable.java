package id.go.paserkab.desa.keycloak;

/** Tells that the identity provider did not answer; the work can be done again later. */
public final class IdentityProviderUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IdentityProviderUnavailable(String what, Throwable cause) {
        super("The identity provider did not answer: " + what, cause);
    }
}
