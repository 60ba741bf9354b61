package id.go.paserkab.desa.profile;

import java.util.EnumSet;
import java.util.Set;

/** One thing that a village says of itself. */
public enum ProfileField {
    ADDRESS,
    POSTAL_CODE,
    PHONE,
    EMAIL,
    OFFICE_HOURS,
    HEAD_NAME,
    HEAD_TITLE,
    VISION,
    MISSION,
    HISTORY,
    LOGO;

    /** All but the logo, in the order in which a form asks for them. */
    public static Set<ProfileField> texts() {
        return EnumSet.complementOf(EnumSet.of(LOGO));
    }
}
