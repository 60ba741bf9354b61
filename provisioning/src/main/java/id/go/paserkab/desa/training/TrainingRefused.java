package id.go.paserkab.desa.training;

import java.util.Arrays;
import java.util.List;

/**
 * Refuses a change of the training. {@link #about()} is what the sentence speaks of, in the order
 * that the reason fixes.
 */
public final class TrainingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Object> about;

    public TrainingRefused(Reason reason, Object... about) {
        super("Refused: " + reason);
        this.reason = reason;
        this.about = List.copyOf(Arrays.asList(about));
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> about() {
        return about;
    }

    /** Why. What it speaks of stands in brackets. */
    public enum Reason {
        UNKNOWN,
        CHANGED_MEANWHILE,
        TITLE_WRONG,
        /** (title) */
        TITLE_TAKEN,
        TOPICS_WRONG,
        HOURS_WRONG,
        PASS_MARK_WRONG,
        RETIRED_ALREADY,
        NO_MODULES,
        MODULE_UNKNOWN,
        /** Results have been noted: the modules, their mark and the days stay. */
        RESULTS_NOTED,
        PLACE_WRONG,
        FIRST_DAY_MISSING,
        LAST_DAY_MISSING,
        /** (day) Older than anything in the programme: a slip of the finger. */
        DAY_TOO_EARLY,
        /** (first day) */
        ENDS_BEFORE_START,
        DISTRICT_UNKNOWN,
        CAPACITY_WRONG,
        /** (number of those invited) */
        CAPACITY_BELOW_INVITED,
        TRAINER_MISSING,
        /** (name) The facilitator does not serve on the first day. */
        TRAINER_AWAY,
        /** (name) Only a cadre with a certificate teaches others. */
        TRAINER_NOT_TRAINED,
        /** (name) The trainer is among those invited. */
        TRAINER_INVITED,
        REASON_MISSING,
        CANCELLED_ALREADY,
        /** (number) They must be revoked first. */
        CERTIFICATES_ISSUED,
        NOBODY_TO_INVITE,
        /** (places left, number of those to be invited) */
        NO_ROOM,
        /** (name) Something has been noted of them. */
        NOTED_ALREADY,
        /** (first day) */
        NOT_BEGUN,
        /** (last day) */
        NOT_OVER,
        /** (name) */
        SCORE_WRONG,
        /** (name) The certificate must be revoked first. */
        CERTIFIED_ALREADY,
        NOBODY_TO_CERTIFY,
        REVOKED_ALREADY
    }
}
