package id.go.paserkab.desa.visit;

import java.util.Arrays;
import java.util.List;

/** Refuses a plan or a record of a visit, and says everything that is wrong with it. */
public final class VisitRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    VisitRefused(List<Fault> faults) {
        super("Refused: " + faults.stream().map(Fault::reason).toList());
        this.faults = List.copyOf(faults);
    }

    VisitRefused(Reason reason, Object... about) {
        this(List.of(Fault.of(reason, about)));
    }

    public List<Fault> faults() {
        return faults;
    }

    /** {@code about} is what the sentence speaks of, in the order that the reason fixes. */
    public record Fault(Reason reason, List<Object> about) {

        static Fault of(Reason reason, Object... about) {
            return new Fault(reason, List.copyOf(Arrays.asList(about)));
        }
    }

    /** Why. What it speaks of stands in brackets. */
    public enum Reason {
        UNKNOWN,
        CHANGED_MEANWHILE,
        VILLAGE_MISSING,
        /** (village) They have never covered it. */
        NOT_YOURS,
        /** (village, first day) */
        BEFORE_COVERAGE,
        /** (village, last day) */
        AFTER_COVERAGE,
        /** (village) Somebody else covered it between two of their times. */
        NOT_COVERED_THEN,
        DAY_MISSING,
        /** (today) */
        DAY_IN_FUTURE,
        TOPIC_MISSING,
        GATE_UNKNOWN,
        DONE_MISSING,
        /** (most characters) */
        DONE_TOO_LONG,
        /** (most characters) */
        AGREED_TOO_LONG,
        NEXT_STEP_MISSING,
        /** (most characters) */
        NEXT_STEP_TOO_LONG,
        NEXT_DAY_MISSING,
        /** (day of the visit) */
        NEXT_DAY_TOO_EARLY,
        NEXT_OWNER_MISSING,
        /** (most characters) */
        NEXT_OWNER_TOO_LONG,
        ATTENDANCE_WRONG,
        /** (most) */
        TOO_MANY_PHOTOS,
        /** (name of the file) */
        PHOTO_NO_PICTURE,
        /** (today) */
        PLAN_IN_PAST,
        /** (last day) Further than anybody plans: a slip of the finger. */
        PLAN_TOO_FAR,
        /** (day) */
        PLANNED_ALREADY,
        REASON_MISSING,
        CANCELLED_ALREADY,
        /** (day) */
        MADE_ALREADY,
        /** (last day) */
        CORRECTION_OVER
    }
}
