package id.go.paserkab.desa.web.village.journey;

import id.go.paserkab.desa.followup.FollowUps;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Coverage;
import id.go.paserkab.desa.people.Facilitator;
import id.go.paserkab.desa.readiness.GateItem;
import id.go.paserkab.desa.readiness.Readiness;
import id.go.paserkab.desa.readiness.Readiness.GateAtVillage;
import id.go.paserkab.desa.training.Reach;
import id.go.paserkab.desa.web.village.journey.Journey.Passage;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads the path of one village from what the platform keeps, and of no other. */
@Component
class Journeys {

    private final Readiness readiness;
    private final FollowUps followUps;
    private final OwnTraining training;
    private final Coverage coverage;
    private final Prospect prospect;

    Journeys(
            Readiness readiness,
            FollowUps followUps,
            OwnTraining training,
            Coverage coverage,
            Prospect prospect) {
        this.readiness = readiness;
        this.followUps = followUps;
        this.training = training;
        this.coverage = coverage;
        this.prospect = prospect;
    }

    Journey of(VillageCode village) {
        var day = followUps.today();
        var gates = readiness.village(village, null).stream().map(Journeys::passage).toList();
        var taught = training.of(village);
        var followUp = followUps.of(village, null);
        return new Journey(
                day,
                gates,
                taught,
                followUp,
                coverage.facilitatorOf(village, day).map(Facilitator::name).orElse(null),
                prospect.of(village, day, gates, taught, followUp));
    }

    /** How far a village's office sees: its own people and their certificates. */
    static Reach reach(VillageCode village) {
        return Reach.of(Set.of(village));
    }

    private static Passage passage(GateAtVillage at) {
        var last = at.last();
        List<String> missing =
                at.state().passes()
                        ? List.of()
                        : at.checklist().missing().stream().map(GateItem::label).toList();
        return new Passage(
                at.gate().code().value(),
                at.gate().title(),
                at.gate().purpose(),
                at.state(),
                last == null ? null : last.until(),
                missing);
    }
}
