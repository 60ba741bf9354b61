package id.go.paserkab.desa.profile;

import java.util.EnumSet;
import java.util.Set;

/** One thing that a village says of itself. */
public enum ProfileField {
    ADDRESS("address"),
    POSTAL_CODE("postalCode"),
    PHONE("phone"),
    EMAIL("email"),
    OFFICE_HOURS("officeHours"),
    HEAD_NAME("headName"),
    HEAD_TITLE("headTitle"),
    VISION("vision"),
    MISSION("mission"),
    HISTORY("history"),
    LOGO("logo");

    private final String key;

    ProfileField(String key) {
        this.key = key;
    }

    /** The field's name in forms: {@code postalCode}. */
    public String key() {
        return key;
    }

    /** All but the logo, in the order in which a form asks for them. */
    public static Set<ProfileField> texts() {
        return EnumSet.complementOf(EnumSet.of(LOGO));
    }
}
