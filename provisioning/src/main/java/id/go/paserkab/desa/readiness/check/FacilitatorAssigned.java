package id.go.paserkab.desa.readiness.check;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Coverage;
import id.go.paserkab.desa.readiness.SystemCheck;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A facilitator looks after the village. */
@Component
class FacilitatorAssigned implements SystemCheck {

    private final Coverage coverage;

    FacilitatorAssigned(Coverage coverage) {
        this.coverage = coverage;
    }

    @Override
    public String name() {
        return "FACILITATOR_ASSIGNED";
    }

    @Override
    public boolean passes(VillageCode village, LocalDate day) {
        return coverage.facilitatorOf(village, day).isPresent();
    }
}
