package id.go.paserkab.desa.visit;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.platform.OneAtATime;
import id.go.paserkab.desa.visit.VisitRefused.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What every desk of visits needs: one change of a visit at a time, the day in Paser, a note of
 * each change. Notes tell nothing of what was written about the visit.
 */
@Component
final class VisitNotes {

    private static final int LONGEST_REASON = 400;

    private final OneAtATime oneAtATime;
    private final AuditTrail audit;
    private final Clock clock;

    VisitNotes(OneAtATime oneAtATime, AuditTrail audit, Clock clock) {
        this.oneAtATime = oneAtATime;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets one change of this visit happen at a time; taken before {@link #oneAtATime}. */
    void oneAtATime(UUID visit) {
        oneAtATime.hold("visit:" + visit);
    }

    /** Lets one change of the village's plans happen at a time. */
    void oneAtATime(VillageCode village) {
        oneAtATime.hold("visit-plan:" + village);
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

    static AuditEntry visit(
            Actor by, String action, UUID visit, VillageCode village, LocalDate day) {
        return AuditEntry.of(by, "visit." + action)
                .village(village)
                .detail("visit", visit.toString())
                .detail("visit-day", day.toString());
    }

    static String reason(String typed) {
        var reason = line(typed);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new VisitRefused(Reason.REASON_MISSING);
        }
        return reason;
    }

    /** One line of text, without what nobody can see. */
    static String line(String typed) {
        return typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
