package id.go.paserkab.desa.web.regency.visits;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.readiness.Gate;
import id.go.paserkab.desa.readiness.GateBook;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.visit.Visit;
import id.go.paserkab.desa.visit.VisitFilter;
import id.go.paserkab.desa.visit.Visits;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives visits the names of their villages and gates. */
@Component
class ShownVisits {

    private final VillageRegister register;
    private final GateBook gates;
    private final Clock clock;

    ShownVisits(VillageRegister register, GateBook gates, Clock clock) {
        this.register = register;
        this.gates = gates;
        this.clock = clock;
    }

    ShownVisit of(Visit visit) {
        return new ShownVisit(
                visit,
                register.find(visit.village()).orElseThrow(),
                visit.state(PaserTime.today(clock)));
    }

    List<ShownVisit> of(Collection<Visit> visits) {
        return visits.stream().map(this::of).toList();
    }

    VisitFigures figures(Visits visits) {
        var today = PaserTime.today(clock);
        var made = visits.made(today.minusDays(AssistedVillage.LONG_AGO - 1L), today);
        return new VisitFigures(
                made.values().stream().mapToInt(Integer::intValue).sum(),
                made.size(),
                visits.count(new VisitFilter(null, null, null, null, Visit.State.OVERDUE)),
                visits.waiting(AssistedVillage.LONG_AGO).size());
    }

    /** Titles by code, of gates that are no longer in use too. */
    Map<String, String> gateTitles() {
        return gates.all().stream()
                .collect(Collectors.toMap(gate -> gate.code().value(), Gate::title));
    }

    /** The gates that can be worked on. */
    List<Gate> gates() {
        return gates.all().stream().filter(gate -> !gate.retired()).toList();
    }
}
