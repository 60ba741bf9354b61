package id.go.paserkab.desa.readiness.check;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.SystemCheck;
import id.go.paserkab.desa.training.Certificates;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * A digital cadre who serves in the village has passed the training: holds a certificate that has
 * not been revoked.
 */
@Component
class CadrePassed implements SystemCheck {

    private final Certificates certificates;

    CadrePassed(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public String name() {
        return "CADRE_PASSED";
    }

    @Override
    public boolean passes(VillageCode village, LocalDate day) {
        return certificates.heldIn(village, day);
    }
}
