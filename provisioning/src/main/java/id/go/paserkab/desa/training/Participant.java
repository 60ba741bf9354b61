package id.go.paserkab.desa.training;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.CadreKind;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody invited to a session. Whatever has not been noted is null; {@code certificate} is the
 * code of the one that is valid.
 */
public record Participant(
        UUID cadre,
        String name,
        CadreKind kind,
        VillageCode village,
        String villageName,
        @Nullable Boolean attended,
        @Nullable BigDecimal pre,
        @Nullable BigDecimal post,
        @Nullable String certificate,
        int version) {

    /** Was there, and reached the mark in the test after it. */
    public boolean passed(int passMark) {
        return Boolean.TRUE.equals(attended)
                && post != null
                && post.compareTo(BigDecimal.valueOf(passMark)) >= 0;
    }

    boolean noted() {
        return attended != null || pre != null || post != null;
    }

    /** What is noted of them, to be changed. */
    public Mark mark() {
        return new Mark(cadre, attended, pre, post, version);
    }
}
