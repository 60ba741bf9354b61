package id.go.paserkab.desa.web.signin;

/** The paths at which people come and go. */
public final class SignInPaths {

    public static final String SIGN_IN = "/masuk";

    /** Where the identity provider sends people back to. */
    public static final String SIGN_IN_RETURN = "/masuk/kembali";

    public static final String SIGN_OUT = "/keluar";

    private SignInPaths() {}
}
