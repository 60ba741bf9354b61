package id.go.paserkab.desa.population;

import id.go.paserkab.desa.population.Change.Subject;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes that something became different, or that it was written wrongly. */
@Component
@VillageTransaction
public class Amendments {

    /** What only other events may change. */
    private static final Set<Fact> BY_EVENTS = EnumSet.of(Fact.STANDING, Fact.FAMILY);

    private final EventBook book;
    private final EventRows events;
    private final Premises premises;

    Amendments(EventBook book, EventRows events, Premises premises) {
        this.book = book;
        this.events = events;
        this.premises = premises;
    }

    /** From that day on it is so; a blank value takes a fact away. */
    public void change(
            UUID resident,
            LocalDate on,
            Map<Fact, ? extends @Nullable String> facts,
            @Nullable String note,
            Clerk clerk) {
        var before = premises.resident(resident, clerk).facts();
        requireInSight(before, facts, clerk);
        write(EventKind.CHANGE, Subject.resident(resident), before, on, facts, note, clerk);
    }

    /** It should have been so from the start. */
    public void correct(
            UUID resident,
            Map<Fact, ? extends @Nullable String> facts,
            @Nullable String note,
            Clerk clerk) {
        var before = premises.resident(resident, clerk).facts();
        requireInSight(before, facts, clerk);
        var today = premises.today();
        write(EventKind.CORRECTION, Subject.resident(resident), before, today, facts, note, clerk);
    }

    /** A family's card number, address or area, from that day on. */
    public void changeFamily(
            UUID family,
            LocalDate on,
            Map<Fact, ? extends @Nullable String> facts,
            @Nullable String note,
            Clerk clerk) {
        var before = premises.family(family, clerk).facts();
        Premises.requireAreaInSight(before.with(facts), clerk.sight());
        write(EventKind.CHANGE, Subject.family(family), before, on, facts, note, clerk);
    }

    /** A family's card number, address or area, as it should have been from the start. */
    public void correctFamily(
            UUID family,
            Map<Fact, ? extends @Nullable String> facts,
            @Nullable String note,
            Clerk clerk) {
        var before = premises.family(family, clerk).facts();
        Premises.requireAreaInSight(before.with(facts), clerk.sight());
        var today = premises.today();
        write(EventKind.CORRECTION, Subject.family(family), before, today, facts, note, clerk);
    }

    /** Nobody moves a resident to where they could no longer see them. */
    private static void requireInSight(
            Facts before, Map<Fact, ? extends @Nullable String> facts, Clerk clerk) {
        if (facts.containsKey(Fact.AREA) && !before.has(Fact.FAMILY)) {
            Premises.requireAreaInSight(before.with(facts), clerk.sight());
        }
    }

    private void write(
            EventKind kind,
            Subject subject,
            Facts before,
            LocalDate on,
            Map<Fact, ? extends @Nullable String> facts,
            @Nullable String note,
            Clerk clerk) {
        premises.past(on);
        FactCheck.check(facts);
        var changed = changed(before, facts, subject.family());
        if (changed.isEmpty()) {
            Premises.refuse(Refusal.NOTHING_CHANGED);
        }
        requireWhole(before.with(changed), subject.family());
        var changes =
                kind == EventKind.CORRECTION
                        ? fromTheStart(subject, changed)
                        : List.of(new Change(subject, on, changed));
        book.write(new NewEvent(kind, on, null, Premises.tidy(note), changes), clerk.actor());
    }

    private static Map<Fact, @Nullable String> changed(
            Facts before, Map<Fact, ? extends @Nullable String> facts, boolean family) {
        var changed = new EnumMap<Fact, @Nullable String>(Fact.class);
        facts.forEach((fact, value) -> {
            if (BY_EVENTS.contains(fact) || family && !fact.ofAFamily()) {
                throw new IllegalArgumentException(fact + " is changed by other events");
            }
            var tidied = Premises.tidy(value);
            if (!Objects.equals(tidied, before.get(fact))) {
                changed.put(fact, tidied);
            }
        });
        return changed;
    }

    private static void requireWhole(Facts after, boolean family) {
        if (family) {
            return;
        }
        for (var needed :
                Map.of(
                                Fact.NAME, Refusal.NAME_MISSING,
                                Fact.SEX, Refusal.SEX_MISSING,
                                Fact.BIRTH_DATE, Refusal.BIRTH_DATE_MISSING)
                        .entrySet()) {
            if (!after.has(needed.getKey())) {
                throw new PopulationRefused(needed.getValue(), needed.getKey());
            }
        }
    }

    /**
     * A fact is corrected from the day on which its present value began to hold, one that was never
     * written from the day on which the register begins to know of the subject.
     */
    private List<Change> fromTheStart(Subject subject, Map<Fact, @Nullable String> changed) {
        var history = events.changesOf(List.of(subject));
        var byDay = new TreeMap<LocalDate, EnumMap<Fact, @Nullable String>>();
        changed.forEach((fact, value) -> {
            var day =
                    history.reversed().stream()
                            .filter(change -> change.facts().containsKey(fact))
                            .findFirst()
                            .orElse(history.getFirst())
                            .effectiveOn();
            byDay.computeIfAbsent(day, _ -> new EnumMap<>(Fact.class)).put(fact, value);
        });
        var changes = new ArrayList<Change>();
        byDay.forEach((day, facts) -> changes.add(new Change(subject, day, facts)));
        return changes;
    }
}
