package id.go.paserkab.desa.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a gate of a village, as the how manieth decision, against which edition of
 * the checklist, by whom, why, and until and including which day it holds. {@code passed} are the
 * system checks that the village passed at that moment.
 */
public record Decision(
        int sequence,
        Kind kind,
        int edition,
        @Nullable String reason,
        @Nullable LocalDate until,
        Set<String> passed,
        Instant at,
        String by) {

    /** What can be decided. */
    public enum Kind {
        CONFIRM,
        WAIVE,
        WITHDRAW
    }
}
