package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.worker.Wakeups;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Orders that all data of an archived village be destroyed, in the caller's transaction. */
@Component
public class Clearing {

    private final Wakeups wakeups;
    private final Clock clock;

    Clearing(Wakeups wakeups, Clock clock) {
        this.wakeups = wakeups;
        this.clock = clock;
    }

    /** There is no way back; whoever calls this has asked somebody twice. */
    public void order(VillageCode village) {
        wakeups.ask(ClearVillage.NAME, village.bare(), clock.instant());
    }
}
