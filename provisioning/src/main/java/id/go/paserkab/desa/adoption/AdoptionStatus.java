package id.go.paserkab.desa.adoption;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Whether a village uses what it has. */
public enum AdoptionStatus {
    /** Not open yet, so there is nothing to use. */
    NOT_LIVE,
    /** Open for less than {@link #GRACE} days and not in regular use yet. */
    NEW,
    /** Something happened on at least {@link #REGULAR} days of the last {@link #WINDOW}. */
    IN_USE,
    /** Something happened within the window, but on fewer days. */
    SLOWING,
    /** Something happened once, and nothing within the window. */
    STALLED,
    /** Open longer than the grace, and nothing ever happened. */
    NEVER_STARTED;

    /** In days, today included. */
    public static final int WINDOW = 28;

    /** In days of the window. */
    public static final int REGULAR = 4;

    /** In days since the village was opened. */
    public static final int GRACE = 14;

    /** The whole rule. */
    static AdoptionStatus of(
            @Nullable LocalDate liveSince,
            @Nullable LocalDate last,
            int activeDays,
            LocalDate day) {
        if (liveSince == null || liveSince.isAfter(day)) {
            return NOT_LIVE;
        }
        if (activeDays >= REGULAR) {
            return IN_USE;
        }
        if (ChronoUnit.DAYS.between(liveSince, day) < GRACE) {
            return NEW;
        }
        if (activeDays > 0) {
            return SLOWING;
        }
        return last == null ? NEVER_STARTED : STALLED;
    }
}
