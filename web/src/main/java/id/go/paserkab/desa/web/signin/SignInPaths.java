package id.go.paserkab.desa.web.signin;

import id.go.paserkab.desa.keycloak.Clients;

/** The paths at which people come and go. */
public final class SignInPaths {

    public static final String SIGN_IN = "/masuk";

    /** Where the identity provider sends people back to. */
    public static final String SIGN_IN_RETURN = Clients.SIGN_IN_RETURN;

    public static final String SIGN_OUT = "/keluar";

    private SignInPaths() {}
}
