package id.go.paserkab.desa.population;

import id.go.paserkab.desa.population.Change.Subject;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings people into the register: at its beginning, by birth, by arrival, by return. */
@Component
@VillageTransaction
public class Registration {

    private static final String HEAD = "1";

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

    /** Somebody who left or was missing is there again; throws {@link PopulationRefused}. */
    public void comeBack(Return back, Clerk clerk) {
        var before = premises.resident(back.resident(), clerk);
        var standing = Premises.standing(before);
        if (standing.present() || standing == Standing.DIED) {
            throw new PopulationRefused(
                    standing.present() ? Refusal.STILL_PRESENT : Refusal.NOT_PRESENT);
        }
        premises.past(back.on());
        Premises.requireAfter(before, back.on());
        var changes = new ArrayList<Change>();
        var changed = home(back, clerk, changes);
        changed.put(Fact.STANDING, Standing.RESIDENT.code());
        changes.add(new Change(Subject.resident(back.resident()), back.on(), changed));
        book.write(
                new NewEvent(
                        EventKind.RETURN,
                        back.on(),
                        Premises.tidy(back.place()),
                        Premises.tidy(back.note()),
                        changes),
                clerk.actor());
    }

    /** The family that somebody comes back to, and what they are in it. */
    private Map<Fact, @Nullable String> home(Return back, Clerk clerk, List<Change> changes) {
        var family = back.family();
        var relationship = HEAD;
        if (family != null) {
            premises.family(family, clerk);
            relationship = relationship(back, premises.members(family));
        } else {
            family = newFamily(back.newFamily(), back.on(), clerk, changes);
        }
        var home = new EnumMap<Fact, @Nullable String>(Fact.class);
        home.put(Fact.FAMILY, family == null ? null : family.toString());
        home.put(Fact.RELATIONSHIP, family == null ? null : relationship);
        return home;
    }

    /** A family has one head among those who are there, and is never without one. */
    private static String relationship(Return back, List<Premises.Member> members) {
        var code = Objects.requireNonNullElse(back.relationship(), "");
        if (CodeList.RELATIONSHIP.byCode(code).isEmpty()) {
            throw new PopulationRefused(Refusal.CODE_UNKNOWN, Fact.RELATIONSHIP);
        }
        if (members.isEmpty() && !code.equals(HEAD)) {
            throw new PopulationRefused(Refusal.HEAD_MISSING, Fact.RELATIONSHIP);
        }
        if (code.equals(HEAD) && members.stream().anyMatch(Premises.Member::head)) {
            throw new PopulationRefused(Refusal.HEAD_TAKEN, Fact.RELATIONSHIP);
        }
        return code;
    }

    private @Nullable UUID family(TakeIn taken, Clerk clerk, List<Change> changes) {
        if (taken.family() != null) {
            premises.family(taken.family(), clerk);
            return taken.family();
        }
        return newFamily(taken.newFamily(), taken.on(), clerk, changes);
    }

    /** Nothing where nothing is said of it. */
    private static @Nullable UUID newFamily(
            Facts facts, LocalDate on, Clerk clerk, List<Change> changes) {
        if (facts.all().isEmpty()) {
            return null;
        }
        FactCheck.check(facts.all());
        Premises.requireAreaInSight(facts, clerk.sight());
        var id = UUID.randomUUID();
        changes.add(new Change(Subject.family(id), on, facts.all()));
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
