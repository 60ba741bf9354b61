package id.go.paserkab.desa.readiness.check;

import id.go.paserkab.desa.followup.FollowUps;
import id.go.paserkab.desa.followup.Step;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.SystemCheck;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The follow-up says on which day the community room was introduced, and to how many people. */
@Component
class SocialisationHeld implements SystemCheck {

    private final FollowUps followUps;

    SocialisationHeld(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public String name() {
        return "SOCIALISATION_HELD";
    }

    @Override
    public boolean passes(VillageCode village, LocalDate day) {
        return followUps.counted(village, Step.SOCIALISATION, day) > 0;
    }
}
