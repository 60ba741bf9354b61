package id.go.paserkab.desa.training;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate says, as it was issued; {@code day} is the last one of its session. One that
 * was revoked says why.
 */
public record Certificate(
        CertificateCode code,
        UUID session,
        UUID cadre,
        String name,
        VillageCode village,
        String villageName,
        List<String> modules,
        LocalDate day,
        Instant issued,
        @Nullable Instant revoked,
        @Nullable String revokeReason) {

    public boolean valid() {
        return revoked == null;
    }
}
