package id.go.paserkab.desa.people;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.platform.OneAtATime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What every desk of people needs: one change at a time, the day in Paser, a note of each change.
 * Notes name people by their id alone.
 */
@Component
final class PeopleNotes {

    static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

    private final OneAtATime oneAtATime;
    private final AuditTrail audit;
    private final Clock clock;

    PeopleNotes(OneAtATime oneAtATime, AuditTrail audit, Clock clock) {
        this.oneAtATime = oneAtATime;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets one change of people happen at a time, so that what was checked still holds. */
    void oneAtATime() {
        oneAtATime.hold("people");
    }

    LocalDate today() {
        return PaserTime.today(clock);
    }

    void note(AuditEntry entry) {
        audit.record(entry);
    }

    static AuditEntry facilitator(Actor by, String action, UUID id) {
        return AuditEntry.of(by, "facilitator." + action).detail("facilitator", id.toString());
    }

    static AuditEntry assignment(Actor by, String action, Assignment assignment) {
        return during(
                AuditEntry.of(by, "assignment." + action)
                        .village(assignment.village())
                        .detail("facilitator", assignment.facilitator().toString()),
                assignment.period());
    }

    static AuditEntry during(AuditEntry entry, Period period) {
        var noted = entry.detail("first-day", period.from().toString());
        return period.until() == null ? noted : noted.detail("last-day", period.until().toString());
    }

    /** Reads a period as it was typed. */
    static Period period(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            throw new PeopleRefused(PeopleRefused.Reason.FROM_MISSING);
        }
        if (from.isBefore(EARLIEST)) {
            throw new PeopleRefused(PeopleRefused.Reason.DAY_TOO_EARLY, EARLIEST);
        }
        if (until != null && until.isBefore(from)) {
            throw new PeopleRefused(PeopleRefused.Reason.UNTIL_BEFORE_FROM, from);
        }
        return new Period(from, until);
    }

    /** Reads a last day as it was typed, of something that goes on so far. */
    static LocalDate last(Period period, @Nullable LocalDate last) {
        if (last == null) {
            throw new PeopleRefused(PeopleRefused.Reason.LAST_DAY_MISSING);
        }
        if (last.isBefore(period.from())) {
            throw new PeopleRefused(PeopleRefused.Reason.UNTIL_BEFORE_FROM, period.from());
        }
        if (period.until() != null && period.until().isBefore(last)) {
            throw new PeopleRefused(PeopleRefused.Reason.ENDED_ALREADY, period.until());
        }
        return last;
    }

    static String name(String typed) {
        var name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()
                || name.length() > 120
                || name.chars().anyMatch(Character::isISOControl)) {
            throw new PeopleRefused(PeopleRefused.Reason.NAME_WRONG);
        }
        return name;
    }
}
