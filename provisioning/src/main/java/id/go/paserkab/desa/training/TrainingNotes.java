package id.go.paserkab.desa.training;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.platform.OneAtATime;
import id.go.paserkab.desa.training.TrainingRefused.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What every desk of training needs: one change at a time, the day in Paser, a note of each change.
 * Notes name people by their id alone.
 */
@Component
final class TrainingNotes {

    private static final int LONGEST_REASON = 400;

    private final OneAtATime oneAtATime;
    private final AuditTrail audit;
    private final Clock clock;

    TrainingNotes(OneAtATime oneAtATime, AuditTrail audit, Clock clock) {
        this.oneAtATime = oneAtATime;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets one change happen at a time, so that what was checked still holds. */
    void oneAtATime() {
        oneAtATime.hold("training");
    }

    LocalDate today() {
        return PaserTime.today(clock);
    }

    Instant now() {
        return clock.instant();
    }

    void note(AuditEntry entry) {
        audit.record(entry);
    }

    static AuditEntry session(Actor by, String action, UUID session) {
        return AuditEntry.of(by, "training." + action).detail("session", session.toString());
    }

    static String reason(String typed) {
        var reason = line(typed);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new TrainingRefused(Reason.REASON_MISSING);
        }
        return reason;
    }

    /** One line of text, without what nobody can see. */
    static String line(String typed) {
        return typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
