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
        Instant changedAt) {}
