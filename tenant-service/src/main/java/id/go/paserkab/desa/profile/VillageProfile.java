package id.go.paserkab.desa.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a village says of itself on its public page. Texts are plain, paragraphs by blank lines. */
public record VillageProfile(
        String villageName,
        String districtName,
        @Nullable String address,
        @Nullable String postalCode,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String officeHours,
        @Nullable String headName,
        @Nullable String headTitle,
        @Nullable String vision,
        @Nullable String mission,
        @Nullable String history,
        @Nullable String logoHash,
        int version,
        Instant changedAt) {

    /** What this field says, the logo by its hash; null where the village has not said it yet. */
    public @Nullable String text(ProfileField field) {
        return switch (field) {
            case ADDRESS -> address;
            case POSTAL_CODE -> postalCode;
            case PHONE -> phone;
            case EMAIL -> email;
            case OFFICE_HOURS -> officeHours;
            case HEAD_NAME -> headName;
            case HEAD_TITLE -> headTitle;
            case VISION -> vision;
            case MISSION -> mission;
            case HISTORY -> history;
            case LOGO -> logoHash;
        };
    }
}
