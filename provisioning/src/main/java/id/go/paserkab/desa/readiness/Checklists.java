package id.go.paserkab.desa.readiness;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts checklists together with the evidence and what the system checks say today. */
@Component
final class Checklists {

    private final EvidenceRows evidence;
    private final SystemChecks checks;
    private final Clock clock;

    Checklists(EvidenceRows evidence, SystemChecks checks, Clock clock) {
        this.evidence = evidence;
        this.checks = checks;
        this.clock = clock;
    }

    Checklist now(Gate gate, VillageCode village) {
        var given = evidence.of(village, clock.instant()).getOrDefault(gate.code(), Map.of());
        return now(gate, village, given);
    }

    Checklist now(Gate gate, VillageCode village, Map<String, Evidence> given) {
        var asked =
                gate.items().stream()
                        .flatMap(item -> Stream.ofNullable(item.check()))
                        .distinct()
                        .toList();
        return Checklist.of(gate, given, checks.passed(asked, village, today()));
    }

    private LocalDate today() {
        return PaserTime.today(clock);
    }
}
