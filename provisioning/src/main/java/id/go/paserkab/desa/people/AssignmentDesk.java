package id.go.paserkab.desa.people;

import static java.util.stream.Collectors.toSet;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.PeopleRefused.Reason;
import id.go.paserkab.desa.register.VillageRegister;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where villages are given to facilitators, handed over and taken back. */
@Component
class AssignmentDesk implements Assignments {

    private final AssignmentRows rows;
    private final FacilitatorRows facilitators;
    private final VillageRegister register;
    private final PeopleNotes notes;

    AssignmentDesk(
            AssignmentRows rows,
            FacilitatorRows facilitators,
            VillageRegister register,
            PeopleNotes notes) {
        this.rows = rows;
        this.facilitators = facilitators;
        this.register = register;
        this.notes = notes;
    }

    @Override
    public Optional<Assignment> find(UUID id) {
        return rows.find(id);
    }

    @Override
    public List<Assignment> of(UUID facilitator) {
        return rows.of(facilitator);
    }

    @Override
    public List<Assignment> of(VillageCode village) {
        return rows.of(village);
    }

    @Override
    @Transactional
    public void assign(
            UUID facilitator,
            Set<VillageCode> villages,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Actor by) {
        notes.oneAtATime();
        if (villages.isEmpty()) {
            throw new PeopleRefused(Reason.NO_VILLAGES);
        }
        var unknown =
                villages.stream().filter(code -> register.find(code).isEmpty()).sorted().toList();
        if (!unknown.isEmpty()) {
            throw new PeopleRefused(Reason.UNKNOWN_VILLAGES, unknown.toArray());
        }
        var who = facilitator(facilitator);
        var period = within(who, PeopleNotes.period(from, until));
        refuseCovered(villages, period, null);
        for (var village : new TreeSet<>(villages)) {
            var made = rows.insert(who.id(), who.name(), village, period, null);
            notes.note(PeopleNotes.assignment(by, "made", made));
        }
    }

    @Override
    @Transactional
    public void replace(UUID assignment, UUID facilitator, @Nullable LocalDate from, Actor by) {
        notes.oneAtATime();
        var before = known(assignment);
        var who = facilitator(facilitator);
        if (who.id().equals(before.facilitator())) {
            throw new PeopleRefused(Reason.REPLACES_ITSELF, who.name());
        }
        var day = PeopleNotes.period(from, null).from();
        if (!day.isAfter(before.period().from())) {
            throw new PeopleRefused(Reason.HANDED_OVER_TOO_EARLY, before.period().from());
        }
        if (before.period().endedBefore(day.minusDays(1))) {
            throw new PeopleRefused(Reason.ENDED_ALREADY, lastOf(before));
        }
        // Whoever takes over goes on for as long as was agreed, not for as long as the one who
        // left.
        var until = rows.agreedEnd(assignment).filter(agreed -> !agreed.isBefore(day)).orElse(null);
        var period = within(who, new Period(day, until));
        refuseCovered(Set.of(before.village()), period, before);
        rows.end(before.id(), day.minusDays(1));
        var made = rows.insert(who.id(), who.name(), before.village(), period, before.id());
        notes.note(
                PeopleNotes.assignment(by, "handed-over", made)
                        .detail("instead-of", before.facilitator().toString()));
    }

    @Override
    @Transactional
    public void end(UUID assignment, @Nullable LocalDate last, Actor by) {
        notes.oneAtATime();
        var before = known(assignment);
        var day = PeopleNotes.last(before.period(), last);
        rows.end(before.id(), day);
        notes.note(PeopleNotes.assignment(by, "ended", lasting(before, day)));
    }

    @Override
    @Transactional
    public void withdraw(UUID assignment, Actor by) {
        notes.oneAtATime();
        var before = known(assignment);
        if (before.period().from().isBefore(notes.today())) {
            throw new PeopleRefused(Reason.BEGUN_ALREADY, before.period().from());
        }
        var until = rows.agreedEnd(assignment).orElse(null);
        rows.delete(before.id());
        var predecessor = before.replaces();
        if (predecessor != null) {
            rows.end(predecessor, until);
        }
        notes.note(PeopleNotes.assignment(by, "withdrawn", before));
    }

    private static Period within(Facilitator who, Period period) {
        if (who.period().beginsAfter(period.from())) {
            throw new PeopleRefused(Reason.BEFORE_PERIOD, who.name(), who.period().from());
        }
        var last = who.period().until();
        if (last != null
                && (period.beginsAfter(last)
                        || (period.until() != null && period.until().isAfter(last)))) {
            throw new PeopleRefused(Reason.AFTER_PERIOD, who.name(), last);
        }
        return period;
    }

    private void refuseCovered(
            Collection<VillageCode> villages, Period period, @Nullable Assignment handedOver) {
        var taken =
                rows.from(period.from()).stream()
                        .filter(other -> villages.contains(other.village()))
                        .filter(other -> other.period().overlaps(period))
                        .filter(other -> handedOver == null || !other.id().equals(handedOver.id()))
                        .map(Assignment::village)
                        .collect(toSet());
        if (!taken.isEmpty()) {
            throw new PeopleRefused(Reason.ALREADY_COVERED, new TreeSet<>(taken).toArray());
        }
    }

    private Assignment known(UUID id) {
        return rows.find(id).orElseThrow(() -> new PeopleRefused(Reason.UNKNOWN));
    }

    private Facilitator facilitator(UUID id) {
        return facilitators.find(id).orElseThrow(() -> new PeopleRefused(Reason.NO_FACILITATOR));
    }

    private static Object lastOf(Assignment assignment) {
        var last = assignment.period().until();
        return last == null ? "" : last;
    }

    private static Assignment lasting(Assignment assignment, LocalDate last) {
        return new Assignment(
                assignment.id(),
                assignment.facilitator(),
                assignment.facilitatorName(),
                assignment.village(),
                new Period(assignment.period().from(), last),
                assignment.replaces());
    }
}
