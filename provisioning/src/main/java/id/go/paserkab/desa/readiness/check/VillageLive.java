package id.go.paserkab.desa.readiness.check;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.SystemCheck;
import id.go.paserkab.desa.register.VillageRegister;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The village's site is open to residents. */
@Component
class VillageLive implements SystemCheck {

    private final VillageRegister register;

    VillageLive(VillageRegister register) {
        this.register = register;
    }

    @Override
    public String name() {
        return "VILLAGE_LIVE";
    }

    @Override
    public boolean passes(VillageCode village, LocalDate day) {
        return register.find(village).filter(found -> found.state().open()).isPresent();
    }
}
