package id.go.paserkab.desa.population;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.population.Change.Subject;
import id.go.paserkab.desa.population.Folding.Folded;
import id.go.paserkab.desa.tenancy.VillageContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Writes events and reverses them, and adds up anew whatever they touch, in the caller's
 * transaction. No event without an entry in the audit trail.
 */
@Component
class EventBook {

    private final EventRows events;
    private final SubjectRows subjects;
    private final AuditTrail trail;
    private final Clock clock;

    EventBook(EventRows events, SubjectRows subjects, AuditTrail trail, Clock clock) {
        this.events = events;
        this.subjects = subjects;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Throws {@link PopulationRefused} where a number is somebody else's or a family has a head.
     */
    UUID write(NewEvent event, Actor by) {
        var touched = event.changes().stream().map(Change::subject).distinct().toList();
        var known = subjects.known(touched);
        var id = events.insert(event, by, clock.instant());
        var changes = new ArrayList<>(events.changesOf(known));
        event.changes().stream()
                .filter(change -> !known.contains(change.subject()))
                .forEach(changes::add);
        addUp(touched, changes);
        record(by, "population.recorded", id, event.kind(), touched);
        return id;
    }

    /** Takes an event back; what it alone had brought into the register leaves it. */
    void reverse(UUID event, EventKind kind, String reason, Actor by) {
        var touched = events.subjects(event);
        events.reverse(event, by.name(), reason, clock.instant());
        addUp(touched, events.changesOf(touched));
        record(by, "population.reversed", event, kind, touched);
    }

    /** Adds one subject up anew, after its history was changed. */
    void addUp(Subject subject) {
        var one = List.of(subject);
        addUp(one, events.changesOf(one));
    }

    private void addUp(Collection<Subject> touched, List<Change> changes) {
        var folded = Folding.fold(changes);
        folded.values().removeIf(one -> !one.inRegister());
        var gone = new HashSet<>(touched);
        gone.removeAll(folded.keySet());
        try {
            subjects.leaveRegister(gone, clock.instant());
            subjects.write(folded, clock.instant());
        } catch (DuplicateKeyException twice) {
            throw refused(twice);
        }
    }

    private static PopulationRefused refused(DuplicateKeyException twice) {
        var text = String.valueOf(twice.getMostSpecificCause().getMessage());
        if (text.contains("resident_head")) {
            return new PopulationRefused(Refusal.HEAD_TAKEN, Fact.RELATIONSHIP);
        }
        return text.contains("family_number_index")
                ? new PopulationRefused(Refusal.FAMILY_NUMBER_TAKEN, Fact.FAMILY_NUMBER)
                : new PopulationRefused(Refusal.NIK_TAKEN, Fact.NIK);
    }

    private void record(
            Actor by, String action, UUID event, EventKind kind, Collection<Subject> touched) {
        trail.record(
                AuditEntry.of(by, action)
                        .village(VillageContext.current().village())
                        .detail("event", event.toString())
                        .detail("kind", kind.name())
                        .detail("residents", count(touched, false))
                        .detail("families", count(touched, true)));
    }

    private static String count(Collection<Subject> touched, boolean family) {
        return String.valueOf(Subject.ids(touched, family).length);
    }

    /** Reads what subjects' events add up to now. */
    Map<Subject, Folded> now(Collection<Subject> wanted) {
        return Folding.fold(events.changesOf(wanted));
    }
}
