package id.go.paserkab.desa.population;

import id.go.paserkab.desa.population.Change.Subject;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes that people died, moved away or are missing. */
@Component
@VillageTransaction
public class Departures {

    private final EventBook book;
    private final Premises premises;

    Departures(EventBook book, Premises premises) {
        this.book = book;
        this.premises = premises;
    }

    /** Returns the event's id; throws {@link PopulationRefused}. */
    public UUID leave(Leave leave, Clerk clerk) {
        if (leave.residents().isEmpty()) {
            Premises.refuse(Refusal.NOBODY_CHOSEN);
        }
        premises.past(leave.on());
        var families = new HashSet<UUID>();
        var changes = new ArrayList<Change>();
        for (var resident : leave.residents().stream().sorted().toList()) {
            var before = premises.resident(resident, clerk);
            if (!Premises.standing(before).present()) {
                Premises.refuse(Refusal.NOT_PRESENT);
            }
            Premises.requireAfter(before, leave.on());
            before.facts().reference(Fact.FAMILY).ifPresent(families::add);
            changes.add(
                    new Change(
                            Subject.resident(resident),
                            leave.on(),
                            Map.of(Fact.STANDING, standing(leave.kind()).code())));
        }
        families.forEach(family -> keepHeaded(family, leave, changes));
        return book.write(
                new NewEvent(
                        leave.kind(),
                        leave.on(),
                        Premises.tidy(leave.place()),
                        Premises.tidy(leave.note()),
                        changes),
                clerk.actor());
    }

    private void keepHeaded(UUID family, Leave leave, List<Change> changes) {
        var members = premises.members(family);
        var staying = staying(members, leave.residents());
        var headStays =
                members.stream()
                        .filter(Premises.Member::head)
                        .allMatch(head -> staying.contains(head.id()));
        if (staying.isEmpty() || headStays) {
            return;
        }
        var head = leave.newHead();
        if (head == null || !staying.contains(head)) {
            throw new PopulationRefused(Refusal.HEAD_NEEDED, Fact.RELATIONSHIP);
        }
        changes.add(new Change(Subject.resident(head), leave.on(), Map.of(Fact.RELATIONSHIP, "1")));
    }

    private static Set<UUID> staying(List<Premises.Member> members, Set<UUID> leaving) {
        var staying = new HashSet<UUID>();
        members.forEach(member -> staying.add(member.id()));
        staying.removeAll(leaving);
        return staying;
    }

    private static Standing standing(EventKind kind) {
        return switch (kind) {
            case DEATH -> Standing.DIED;
            case DEPARTURE -> Standing.MOVED;
            case MISSING -> Standing.MISSING;
            case OPENING,
                    IMPORT,
                    BIRTH,
                    ARRIVAL,
                    RETURN,
                    FAMILY_SPLIT,
                    FAMILY_MERGE,
                    CHANGE,
                    CORRECTION ->
                    throw new IllegalArgumentException(kind + " takes nobody away");
        };
    }
}
