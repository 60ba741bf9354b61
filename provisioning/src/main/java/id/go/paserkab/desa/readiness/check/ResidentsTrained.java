package id.go.paserkab.desa.readiness.check;

import id.go.paserkab.desa.followup.FollowUps;
import id.go.paserkab.desa.followup.Step;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.SystemCheck;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The follow-up says that residents were trained, and how many times. */
@Component
class ResidentsTrained implements SystemCheck {

    private final FollowUps followUps;

    ResidentsTrained(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public String name() {
        return "RESIDENTS_TRAINED";
    }

    @Override
    public boolean passes(VillageCode village, LocalDate day) {
        return followUps.counted(village, Step.RESIDENT_TRAINING, day) > 0;
    }
}
