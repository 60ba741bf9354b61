package id.go.paserkab.desa.vault;

import id.go.paserkab.desa.tenancy.VillageChore;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Brings a renewal to its end that was interrupted, or that took longer than anybody waits. */
@Component
class UnfinishedResealing implements VillageChore {

    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final Resealing resealing;

    UnfinishedResealing(Resealing resealing) {
        this.resealing = resealing;
    }

    @Override
    public String name() {
        return "sealing anew by renewed keys";
    }

    @Override
    public void perform() {
        if (resealing.due()) {
            resealing.goOn(AT_MOST);
        }
    }
}
