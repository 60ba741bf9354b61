package id.go.paserkab.desa.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a step stands on a day. */
public enum StepState {
    /** Not done, and no day by which it is expected: nobody of the village was trained yet. */
    WAITING,
    /** Not done, and expected on that day or later. */
    AHEAD,
    OVERDUE,
    DONE,
    /** Done, though a step before it was not, or only later. */
    DONE_EARLY;

    static StepState of(
            @Nullable LocalDate done, @Nullable LocalDate due, boolean early, LocalDate day) {
        if (done != null) {
            return early ? DONE_EARLY : DONE;
        }
        if (due == null) {
            return WAITING;
        }
        return due.isBefore(day) ? OVERDUE : AHEAD;
    }

    public boolean done() {
        return this == DONE || this == DONE_EARLY;
    }
}
