package id.go.paserkab.desa.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.EvenSpread.Load;
import id.go.paserkab.desa.people.PeopleRefused.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the same question for the preview and when it is accepted, and compares the answers. */
@Component
class ProposalDesk implements Proposals {

    private final FacilitatorRows facilitators;
    private final AssignmentRows rows;
    private final Assignments assignments;
    private final Coverage coverage;
    private final PeopleNotes notes;

    ProposalDesk(
            FacilitatorRows facilitators,
            AssignmentRows rows,
            Assignments assignments,
            Coverage coverage,
            PeopleNotes notes) {
        this.facilitators = facilitators;
        this.rows = rows;
        this.assignments = assignments;
        this.coverage = coverage;
        this.notes = notes;
    }

    @Override
    public Proposal preview(@Nullable LocalDate from) {
        var day = PeopleNotes.period(from, null).from();
        var coming = rows.from(day);
        var taken = coming.stream().map(Assignment::village).collect(toSet());
        var villages =
                coverage.uncovered(day).stream().filter(code -> !taken.contains(code)).toList();
        return EvenSpread.over(loads(day, coming), villages, Facilitator.MOST_VILLAGES, day);
    }

    @Override
    @Transactional
    public Proposal accept(@Nullable LocalDate from, String fingerprint, Actor by) {
        notes.oneAtATime();
        var proposal = preview(from);
        if (!proposal.fingerprint().equals(fingerprint)) {
            throw new PeopleRefused(Reason.PROPOSAL_STALE);
        }
        if (proposal.given() == 0) {
            throw new PeopleRefused(Reason.NO_VILLAGES);
        }
        for (var share : proposal.shares()) {
            if (!share.given().isEmpty()) {
                assignments.assign(
                        share.facilitator(),
                        new TreeSet<>(share.given()),
                        proposal.from(),
                        null,
                        by);
            }
        }
        return proposal;
    }

    /** Who is there on the day and stays, with the villages that they have then or are to get. */
    private List<Load> loads(LocalDate day, List<Assignment> coming) {
        var villages =
                coming.stream()
                        .collect(
                                groupingBy(
                                        Assignment::facilitator,
                                        mapping(Assignment::village, toList())));
        return facilitators.all().stream()
                .filter(who -> who.period().holds(day))
                .map(who -> new Load(who.id(), who.name(), distinct(villages.get(who.id()))))
                .toList();
    }

    private static List<VillageCode> distinct(@Nullable List<VillageCode> villages) {
        return villages == null ? List.of() : villages.stream().distinct().toList();
    }
}
