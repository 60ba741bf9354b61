package id.go.paserkab.desa.followup;

import java.util.Arrays;
import java.util.List;

/** Refuses a note on a step. {@link #about()} is what the sentence speaks of. */
public final class FollowUpRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Object> about;

    FollowUpRefused(Reason reason, Object... about) {
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
        /** Somebody else noted since. */
        NOTED_MEANWHILE,
        /** (today) */
        DONE_IN_FUTURE,
        /** (earliest day) Older than the programme: a slip of the finger. */
        DONE_TOO_EARLY,
        /** (earliest day, latest day) */
        DUE_OUT_OF_RANGE,
        /** (what was typed) */
        FIGURE_UNREADABLE,
        /** (what was typed) */
        FIGURE_NEGATIVE,
        /** (the most) */
        FIGURE_TOO_LARGE,
        /** A figure counts what was done; there is no day on which it was. */
        FIGURE_BEFORE_DONE,
        /** (the longest) */
        NOTE_TOO_LONG,
        /** The decree is noted where people are appointed. */
        DECREE_IS_KNOWN,
        NOTHING_CHANGES
    }
}
