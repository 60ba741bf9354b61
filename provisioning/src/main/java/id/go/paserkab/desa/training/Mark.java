package id.go.paserkab.desa.training;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be noted of a participant; {@code version} is the one that was looked at. */
public record Mark(
        UUID cadre,
        @Nullable Boolean attended,
        @Nullable BigDecimal pre,
        @Nullable BigDecimal post,
        int version) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /** Whether a test can have this score: 0 to 100, two decimals at most. */
    public static boolean possible(@Nullable BigDecimal score) {
        return score == null
                || (score.signum() >= 0
                        && score.compareTo(MOST) <= 0
                        && score.stripTrailingZeros().scale() <= 2);
    }

    /** Whether both say the same of the participant. */
    public boolean says(Mark other) {
        return Objects.equals(attended, other.attended)
                && same(pre, other.pre)
                && same(post, other.post);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
