package id.go.paserkab.desa.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from a first to a last one, both counted; without a last day it goes on. */
public record Period(LocalDate from, @Nullable LocalDate until) {

    /** An end before the beginning is refused where it is typed, not here. */
    public Period {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(until + " lies before " + from);
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !endedBefore(day);
    }

    public boolean endedBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    public boolean beginsAfter(LocalDate day) {
        return from.isAfter(day);
    }

    /** Whether both hold on some day. */
    public boolean overlaps(Period other) {
        return !endedBefore(other.from) && !other.endedBefore(from);
    }
}
