package id.go.paserkab.desa.population;

import id.go.paserkab.desa.population.Change.Subject;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Splits and merges families, and hands their heads on. */
@Component
@VillageTransaction
public class Families {

    private static final String HEAD = "1";
    private static final String OTHER = "11";

    private final EventBook book;
    private final Premises premises;

    Families(EventBook book, Premises premises) {
        this.book = book;
        this.premises = premises;
    }

    /** Returns the family that they are in now; throws {@link PopulationRefused}. */
    public UUID rearrange(Rearrange moved, Clerk clerk) {
        if (moved.relationships().isEmpty()) {
            Premises.refuse(Refusal.NOBODY_CHOSEN);
        }
        premises.past(moved.on());
        var changes = new ArrayList<Change>();
        var target = target(moved, clerk, changes);
        var left = new HashSet<UUID>();
        for (var resident : moved.relationships().keySet().stream().sorted().toList()) {
            var before = premises.resident(resident, clerk);
            requireMovable(before, target, moved.on());
            before.facts().reference(Fact.FAMILY).ifPresent(left::add);
            var relationship = Optional.ofNullable(moved.relationships().get(resident));
            var joined =
                    Map.of(
                            Fact.FAMILY,
                            target.toString(),
                            Fact.RELATIONSHIP,
                            relationship.orElse(OTHER));
            FactCheck.check(joined);
            changes.add(new Change(Subject.resident(resident), moved.on(), joined));
        }
        left.forEach(family -> keepHeaded(family, moved, changes));
        var kind = moved.family() == null ? EventKind.FAMILY_SPLIT : EventKind.FAMILY_MERGE;
        book.write(
                new NewEvent(kind, moved.on(), null, Premises.tidy(moved.note()), changes),
                clerk.actor());
        return target;
    }

    /** Somebody of the family heads it from that day; the former head becomes what is said. */
    public void handOn(
            UUID family,
            UUID newHead,
            String formerBecomes,
            LocalDate on,
            @Nullable String note,
            Clerk clerk) {
        premises.family(family, clerk);
        premises.past(on);
        var members = premises.members(family);
        if (members.stream().noneMatch(member -> member.id().equals(newHead) && !member.head())) {
            Premises.refuse(Refusal.NOT_IN_FAMILY);
        }
        var changes = new ArrayList<Change>();
        members.stream()
                .filter(Premises.Member::head)
                .forEach(head -> changes.add(relationship(head.id(), on, formerBecomes)));
        changes.add(relationship(newHead, on, HEAD));
        book.write(
                new NewEvent(EventKind.CHANGE, on, null, Premises.tidy(note), changes),
                clerk.actor());
    }

    private UUID target(Rearrange moved, Clerk clerk, List<Change> changes) {
        if (moved.family() != null) {
            premises.family(moved.family(), clerk);
            return moved.family();
        }
        FactCheck.check(moved.newFamily().all());
        Premises.requireAreaInSight(moved.newFamily(), clerk.sight());
        if (moved.relationships().values().stream().filter(HEAD::equals).count() != 1) {
            throw new PopulationRefused(Refusal.HEAD_NEEDED, Fact.RELATIONSHIP);
        }
        var id = UUID.randomUUID();
        changes.add(new Change(Subject.family(id), moved.on(), moved.newFamily().all()));
        return id;
    }

    private static void requireMovable(Folding.Folded before, UUID target, LocalDate on) {
        if (!Premises.standing(before).present()) {
            Premises.refuse(Refusal.NOT_PRESENT);
        }
        Premises.requireAfter(before, on);
        if (before.facts().reference(Fact.FAMILY).filter(target::equals).isPresent()) {
            Premises.refuse(Refusal.SAME_FAMILY);
        }
    }

    private void keepHeaded(UUID family, Rearrange moved, List<Change> changes) {
        var staying =
                premises.members(family).stream()
                        .filter(member -> !moved.relationships().containsKey(member.id()))
                        .toList();
        if (staying.isEmpty() || staying.stream().anyMatch(Premises.Member::head)) {
            return;
        }
        var head = moved.newHead();
        if (head == null || staying.stream().noneMatch(member -> member.id().equals(head))) {
            throw new PopulationRefused(Refusal.HEAD_NEEDED, Fact.RELATIONSHIP);
        }
        changes.add(relationship(head, moved.on(), HEAD));
    }

    private static Change relationship(UUID resident, LocalDate on, String code) {
        return new Change(Subject.resident(resident), on, Map.of(Fact.RELATIONSHIP, code));
    }
}
