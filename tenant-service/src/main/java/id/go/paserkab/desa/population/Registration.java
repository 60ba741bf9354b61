package id.go.paserkab.desa.population;

import id.go.paserkab.desa.population.Change.Subject;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings people into the register: at its beginning, by birth, by arrival, by return. */
@Component
@VillageTransaction
public class Registration {

    private final EventBook book;
    private final Premises premises;

    Registration(EventBook book, Premises premises) {
        this.book = book;
        this.premises = premises;
    }

    /** Returns the resident's id; throws {@link PopulationRefused}. */
    public UUID takeIn(TakeIn taken, Clerk clerk) {
        var person = complete(taken);
        premises.past(taken.on());
        person.date(Fact.BIRTH_DATE)
                .filter(born -> taken.on().isBefore(born))
                .ifPresent(_ -> Premises.refuse(Refusal.DAY_BEFORE_BIRTH));
        var changes = new ArrayList<Change>();
        var family = family(taken, clerk, changes);
        if (family != null) {
            person = person.with(Fact.FAMILY, family.toString());
        } else {
            Premises.requireAreaInSight(person, clerk.sight());
        }
        var id = UUID.randomUUID();
        changes.add(new Change(Subject.resident(id), taken.on(), person.all()));
        book.write(event(taken, changes), clerk.actor());
        return id;
    }

    /** Somebody who left or was missing is there again. */
    public void comeBack(
            UUID resident,
            LocalDate on,
            @Nullable String place,
            @Nullable String note,
            @Nullable UUID family,
            Clerk clerk) {
        var before = premises.resident(resident, clerk);
        var standing = Premises.standing(before);
        if (standing.present() || standing == Standing.DIED) {
            throw new PopulationRefused(
                    standing.present() ? Refusal.STILL_PRESENT : Refusal.NOT_PRESENT);
        }
        premises.past(on);
        Premises.requireAfter(before, on);
        var facts = before.facts().with(Fact.STANDING, Standing.RESIDENT.code());
        if (family != null) {
            premises.family(family, clerk);
            facts = facts.with(Fact.FAMILY, family.toString());
        }
        var changed = before.facts().additions(facts);
        book.write(
                new NewEvent(
                        EventKind.RETURN,
                        on,
                        Premises.tidy(place),
                        Premises.tidy(note),
                        List.of(new Change(Subject.resident(resident), on, changed))),
                clerk.actor());
    }

    private @Nullable UUID family(TakeIn taken, Clerk clerk, List<Change> changes) {
        if (taken.family() != null) {
            premises.family(taken.family(), clerk);
            return taken.family();
        }
        if (taken.newFamily().all().isEmpty()) {
            return null;
        }
        FactCheck.check(taken.newFamily().all());
        Premises.requireAreaInSight(taken.newFamily(), clerk.sight());
        var id = UUID.randomUUID();
        changes.add(new Change(Subject.family(id), taken.on(), taken.newFamily().all()));
        return id;
    }

    private static Facts complete(TakeIn taken) {
        var person = taken.person();
        require(person, Fact.NAME, Refusal.NAME_MISSING);
        require(person, Fact.SEX, Refusal.SEX_MISSING);
        require(person, Fact.BIRTH_DATE, Refusal.BIRTH_DATE_MISSING);
        FactCheck.check(person.all());
        return person.has(Fact.STANDING)
                ? person
                : person.with(Map.of(Fact.STANDING, Standing.RESIDENT.code()));
    }

    private static void require(Facts person, Fact fact, Refusal otherwise) {
        if (!person.has(fact)) {
            throw new PopulationRefused(otherwise, fact);
        }
    }

    private static NewEvent event(TakeIn taken, List<Change> changes) {
        return new NewEvent(
                taken.kind(),
                taken.on(),
                Premises.tidy(taken.place()),
                Premises.tidy(taken.note()),
                changes);
    }
}
