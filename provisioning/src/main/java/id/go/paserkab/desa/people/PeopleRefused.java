package id.go.paserkab.desa.people;

import java.util.Arrays;
import java.util.List;

/**
 * Refuses a change of the programme's people. {@link #about()} is what the sentence speaks of:
 * names, days, village codes, in the order that the reason fixes.
 */
public final class PeopleRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Object> about;

    public PeopleRefused(Reason reason, Object... about) {
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
        NAME_WRONG,
        FROM_MISSING,
        LAST_DAY_MISSING,
        /** (day) Older than anything in the programme: a slip of the finger. */
        DAY_TOO_EARLY,
        /** (first day) */
        UNTIL_BEFORE_FROM,
        /** (name) A facilitator of that name serves at the same time. */
        NAME_TAKEN,
        ACCOUNT_UNKNOWN,
        /** (name of the facilitator who has it) */
        ACCOUNT_TAKEN,
        CHANGED_MEANWHILE,
        UNKNOWN,
        NO_VILLAGES,
        /** (villages...) */
        UNKNOWN_VILLAGES,
        /** (name, first day) The facilitator begins later. */
        BEFORE_PERIOD,
        /** (name, last day) The facilitator leaves earlier. */
        AFTER_PERIOD,
        /** (villages...) */
        ALREADY_COVERED,
        /** (name) */
        REPLACES_ITSELF,
        /** (first day) A hand-over must come after the beginning of what it ends. */
        HANDED_OVER_TOO_EARLY,
        /** (last day) What is to be ended or handed over has ended already. */
        ENDED_ALREADY,
        /** (first day) Only what has not begun can be taken back. */
        BEGUN_ALREADY,
        NO_FACILITATOR,
        PROPOSAL_STALE,
        DECREE_NUMBER_WRONG,
        DECREE_DATE_MISSING,
        DECREE_DATE_IN_FUTURE,
        /** (day) */
        DECREE_DATE_TOO_EARLY,
        /** (number, name) */
        DECREE_TAKEN,
        /** (number, date, name) A shared decree has one date. */
        DECREE_DATE_DIFFERS,
        /** (name) Somebody of that name serves in the same place at the same time. */
        SERVES_ALREADY,
        /** (name) Whoever is to be replaced has been replaced already. */
        REPLACED_ALREADY
    }
}
