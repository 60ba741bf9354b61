package id.go.paserkab.desa.web.village.journey;

import id.go.paserkab.desa.followup.Plan;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.visit.Visits;
import id.go.paserkab.desa.web.village.journey.Journey.Coming;
import id.go.paserkab.desa.web.village.journey.Journey.Passage;
import id.go.paserkab.desa.web.village.journey.Journey.Taught;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what is planned for a village, the nearest first. */
@Component
class Prospect {

    private static final int MOST = 5;

    private final Visits visits;

    Prospect(Visits visits) {
        this.visits = visits;
    }

    List<Coming> of(
            VillageCode village,
            LocalDate today,
            List<Passage> gates,
            List<Taught> training,
            Plan followUp) {
        return Stream.of(
                        visits.open(Set.of(village)).stream()
                                .map(visit -> new Coming(Coming.Kind.VISIT, visit.day(), "")),
                        training.stream()
                                .map(Taught::session)
                                .filter(session -> !session.cancelled())
                                .map(session ->
                                        new Coming(
                                                Coming.Kind.SESSION,
                                                session.first(),
                                                session.place())),
                        followUp.next().stream()
                                .flatMap(at ->
                                        Stream.ofNullable(at.due())
                                                .map(due ->
                                                        new Coming(
                                                                Coming.Kind.STEP,
                                                                due,
                                                                at.step().name()))),
                        gates.stream()
                                .filter(gate -> gate.state().passes())
                                .flatMap(gate ->
                                        Stream.ofNullable(gate.until())
                                                .map(until ->
                                                        new Coming(
                                                                Coming.Kind.REVIEW,
                                                                until,
                                                                gate.code() + " " + gate.title()))))
                .flatMap(planned -> planned)
                .filter(coming -> !coming.day().isBefore(today))
                .sorted(Comparator.comparing(Coming::day).thenComparing(Coming::kind))
                .limit(MOST)
                .toList();
    }
}
