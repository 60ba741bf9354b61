package id.go.paserkab.desa.tenancy;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How a village is called in PostgreSQL: schema {@code v_6401032006}, roles {@code
 * v_6401032006_office} and {@code v_6401032006_site}. Made of digits and fixed words only, so that
 * they can stand in SQL as they are.
 */
public final class VillageNames {

    /** The roles of all villages, as a POSIX regular expression. */
    static final String ROLES = "^v_[0-9]{10}_(office|site)$";

    /** The schemas of all villages, as a POSIX regular expression. */
    static final String SCHEMAS = "^v_[0-9]{10}$";

    private VillageNames() {}

    public static String schema(VillageCode village) {
        return "v_" + village.bare();
    }

    public static String role(VillageAccess access) {
        return schema(access.village()) + "_" + access.login().name().toLowerCase(Locale.ROOT);
    }

    public static String officeRole(VillageCode village) {
        return role(VillageAccess.office(village));
    }

    public static String siteRole(VillageCode village) {
        return role(VillageAccess.site(village));
    }

    /** Both roles of a village. */
    public static List<String> roles(VillageCode village) {
        return Arrays.stream(VillageLogin.values())
                .map(login -> role(new VillageAccess(village, login)))
                .toList();
    }
}
