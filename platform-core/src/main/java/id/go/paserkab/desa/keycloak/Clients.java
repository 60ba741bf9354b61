package id.go.paserkab.desa.keycloak;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.secret.DerivedSecrets;

/** What the platform's clients are called at the identity provider, and their secrets. */
public final class Clients {

    /** The regency's own client; also the audience that its API asks for. */
    public static final String REGENCY = "desa-kabupaten";

    /** The service client of the terminal. */
    public static final String TERMINAL = "desa-terminal";

    /** Path on each face's host to which the provider sends people back after signing in. */
    public static final String SIGN_IN_RETURN = "/masuk/kembali";

    private static final String PREFIX = "desa-";

    private Clients() {}

    public static String of(VillageCode village) {
        return PREFIX + village.bare();
    }

    public static String secret(DerivedSecrets secrets, String client) {
        return secrets.derive("keycloak", client);
    }
}
