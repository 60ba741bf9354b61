package id.go.paserkab.desa.readiness;

import id.go.paserkab.desa.readiness.Decision.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a village stands at a gate. */
public enum GateState {
    /** Nothing has been given or decided yet. */
    OPEN,
    /** There is evidence, and no decision that holds. */
    STARTED,
    CONFIRMED,
    WAIVED,
    /** A confirmation or waiver is over and has to be looked at again. */
    LAPSED;

    /** Whether a wave may start with the village as far as this gate goes. */
    public boolean passes() {
        return this == CONFIRMED || this == WAIVED;
    }

    /** The whole rule: the last decision counts until its last day, evidence where none holds. */
    static GateState of(
            @Nullable Kind last, @Nullable LocalDate until, boolean given, LocalDate day) {
        if (last == null || last == Kind.WITHDRAW) {
            return given ? STARTED : OPEN;
        }
        if (until != null && day.isAfter(until)) {
            return LAPSED;
        }
        return last == Kind.WAIVE ? WAIVED : CONFIRMED;
    }
}
