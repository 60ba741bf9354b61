package id.go.paserkab.desa.population;

import id.go.paserkab.desa.population.Acquaintances.Known;
import id.go.paserkab.desa.population.Change.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file's rows would do to the register. Grows row by row, as a later row may stand on an
 * earlier one's family.
 */
final class IntakePlan {

    private final Known known;
    private final LocalDate asOf;
    private final Map<String, UUID> families;
    private final Map<UUID, UUID> heads;
    private final Map<UUID, Facts> planned = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Compared> compared = new ArrayList<>();

    IntakePlan(Known known, LocalDate asOf) {
        this.known = known;
        this.asOf = asOf;
        this.families = new HashMap<>(known.families());
        this.heads = new HashMap<>(known.heads());
    }

    List<Change> changes() {
        return changes;
    }

    List<Compared> compared() {
        return compared;
    }

    void take(IntakeRow row) {
        try {
            compared.add(taken(row));
        } catch (PopulationRefused refusal) {
            compared.add(Compared.refused(row, refusal.why()));
        }
    }

    private Compared taken(IntakeRow row) {
        require(row);
        var resident = known.person(row).orElseGet(UUID::randomUUID);
        var isNew = known.person(row).isEmpty();
        var before = known.of(Subject.resident(resident));
        var family = new EnumMap<Fact, String>(Fact.class);
        var wanted = row.person();
        var familyId = familyOf(row, family);
        if (familyId != null) {
            wanted = wanted.with(Fact.FAMILY, familyId.toString());
        }
        if (isNew && !wanted.has(Fact.STANDING)) {
            wanted = wanted.with(Fact.STANDING, Standing.RESIDENT.code());
        }
        var person = before.additions(wanted);
        var standingDiffers = !isNew && person.remove(Fact.STANDING) != null;
        keepOneHead(resident, before.with(person));
        var facts = EnumSet.noneOf(Fact.class);
        write(Subject.resident(resident), person, facts);
        if (familyId != null) {
            write(Subject.family(familyId), family, facts);
        }
        var outcome =
                isNew
                        ? Compared.Outcome.NEW
                        : facts.isEmpty() ? Compared.Outcome.UNCHANGED : Compared.Outcome.CHANGED;
        return new Compared(row.number(), outcome, facts, null, standingDiffers);
    }

    private void require(IntakeRow row) {
        if (!row.person().has(Fact.NAME)) {
            Premises.refuse(Refusal.NAME_MISSING);
        }
        if (!row.person().has(Fact.SEX)) {
            Premises.refuse(Refusal.SEX_MISSING);
        }
        if (!row.person().has(Fact.BIRTH_DATE)) {
            Premises.refuse(Refusal.BIRTH_DATE_MISSING);
        }
        FactCheck.check(row.person().all());
        FactCheck.check(row.family().all());
        if (row.person().date(Fact.BIRTH_DATE).filter(asOf::isBefore).isPresent()) {
            Premises.refuse(Refusal.DAY_BEFORE_BIRTH);
        }
        if (!seen.add(Acquaintances.key(row))) {
            Premises.refuse(Refusal.NIK_TAKEN);
        }
    }

    /** The row's family, made where its card is new; what would change of it is put in. */
    private @Nullable UUID familyOf(IntakeRow row, Map<Fact, String> change) {
        var number = row.family().get(Fact.FAMILY_NUMBER);
        if (number == null) {
            return null;
        }
        var id = families.get(number);
        if (id == null) {
            id = UUID.randomUUID();
            families.put(number, id);
            change.putAll(row.family().all());
            planned.put(id, row.family());
            return id;
        }
        var before = planned.getOrDefault(id, known.of(Subject.family(id)));
        change.putAll(before.additions(row.family()));
        planned.put(id, before.with(change));
        return id;
    }

    private void keepOneHead(UUID resident, Facts after) {
        var family = after.reference(Fact.FAMILY).orElse(null);
        heads.values().remove(resident);
        if (family != null && after.heads()) {
            if (heads.putIfAbsent(family, resident) != null) {
                throw new PopulationRefused(Refusal.HEAD_TAKEN, Fact.RELATIONSHIP);
            }
        }
    }

    private void write(Subject subject, Map<Fact, String> facts, Set<Fact> changed) {
        if (!facts.isEmpty()) {
            changes.add(new Change(subject, asOf, Map.copyOf(facts)));
            changed.addAll(facts.keySet());
        }
    }
}
