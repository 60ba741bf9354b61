package id.go.paserkab.desa.web.regency.visits;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Cadres;
import id.go.paserkab.desa.readiness.Readiness;
import id.go.paserkab.desa.readiness.Readiness.Matrix;
import id.go.paserkab.desa.readiness.Standing;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.training.TrainingSession;
import id.go.paserkab.desa.visit.Visit;
import id.go.paserkab.desa.visit.Visits;
import id.go.paserkab.desa.web.regency.visits.AssistedVillage.AtGate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what stands in each of a facilitator's villages. */
@Component
class FacilitatorHome {

    private static final int SOON = 30;

    private final Visits visits;
    private final Readiness readiness;
    private final NextTraining training;
    private final Cadres cadres;
    private final VillageRegister register;

    FacilitatorHome(
            Visits visits,
            Readiness readiness,
            NextTraining training,
            Cadres cadres,
            VillageRegister register) {
        this.visits = visits;
        this.readiness = readiness;
        this.training = training;
        this.cadres = cadres;
        this.register = register;
    }

    /** Which of these villages has waited how long for a visit, as far as is known. */
    List<AssistedVillage> of(Set<VillageCode> villages, List<ShownVisit> open, LocalDate today) {
        if (villages.isEmpty()) {
            return List.of();
        }
        var seen =
                new Seen(
                        readiness.matrix(null, null),
                        visits.latest(villages),
                        visits.waiting(-1).stream()
                                .filter(one -> villages.contains(one.village()))
                                .collect(toMap(Visits.Waiting::village, Visits.Waiting::days)),
                        training.of(villages, today),
                        open.stream().collect(groupingBy(one -> one.village().code())));
        return villages.stream()
                .sorted()
                .map(code -> village(code, seen, today))
                .sorted(Comparator.comparingInt(AssistedVillage::urgency))
                .toList();
    }

    private AssistedVillage village(VillageCode code, Seen seen, LocalDate today) {
        var standings =
                seen.matrix().rows().stream()
                        .filter(row -> row.village().equals(code))
                        .flatMap(row -> row.standings().stream())
                        .toList();
        var last = seen.last().get(code);
        return new AssistedVillage(
                register.find(code).orElseThrow(),
                cadres.of(code, today),
                seen.open().getOrDefault(code, List.of()),
                last,
                last == null
                        ? seen.waiting().getOrDefault(code, 0L)
                        : ChronoUnit.DAYS.between(last.day(), today),
                standings.size(),
                standings.stream()
                        .filter(at -> !at.state().passes())
                        .map(at -> seen.gate(at))
                        .toList(),
                standings.stream()
                        .filter(at -> at.state().passes() && soon(at.until(), today))
                        .map(at -> seen.gate(at))
                        .toList(),
                seen.training().get(code));
    }

    private static boolean soon(@Nullable LocalDate until, LocalDate today) {
        return until != null && !until.isAfter(today.plusDays(SOON));
    }

    /** What was read for all of the villages at once. */
    private record Seen(
            Matrix matrix,
            Map<VillageCode, Visit> last,
            Map<VillageCode, Long> waiting,
            Map<VillageCode, TrainingSession> training,
            Map<VillageCode, List<ShownVisit>> open) {

        AtGate gate(Standing at) {
            var title =
                    matrix.gates().stream()
                            .filter(gate -> gate.code().equals(at.gate()))
                            .map(gate -> gate.title())
                            .findFirst()
                            .orElse("");
            return new AtGate(at.gate().value(), title, at.state(), at.until());
        }
    }
}
