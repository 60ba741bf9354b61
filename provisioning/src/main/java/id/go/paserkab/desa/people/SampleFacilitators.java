package id.go.paserkab.desa.people;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.EvenSpread.Load;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The three facilitators of the sample programme. The press of 2022 counts three in Paser and tells
 * neither their names nor their villages, so they bear numbers and the villages are dealt out.
 */
@Component
final class SampleFacilitators {

    private static final int NUMBER = 3;
    private static final String NAME = "Duta Digital ";

    private final FacilitatorRows rows;
    private final AssignmentRows assignments;
    private final PeopleNotes notes;

    SampleFacilitators(FacilitatorRows rows, AssignmentRows assignments, PeopleNotes notes) {
        this.rows = rows;
        this.assignments = assignments;
        this.notes = notes;
    }

    void make(List<VillageCode> villages, Actor by) {
        var period = new Period(notes.today(), null);
        var loads =
                IntStream.rangeClosed(1, NUMBER)
                        .mapToObj(n -> new Load(UUID.randomUUID(), NAME + n, List.of()))
                        .toList();
        for (var load : loads) {
            rows.insert(
                    load.facilitator(),
                    new Facilitator(
                            load.facilitator(),
                            load.name(),
                            Origin.MINISTRY,
                            period,
                            null,
                            true,
                            1));
            notes.note(PeopleNotes.facilitator(by, "added", load.facilitator()));
        }
        var most = Math.max(Facilitator.MOST_VILLAGES, Math.ceilDiv(villages.size(), NUMBER));
        for (var share : EvenSpread.over(loads, villages, most, period.from()).shares()) {
            for (var village : share.given()) {
                var made =
                        assignments.insert(
                                share.facilitator(), share.name(), village, period, null);
                notes.note(PeopleNotes.assignment(by, "made", made));
            }
        }
    }
}
