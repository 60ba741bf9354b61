package id.go.paserkab.desa.readiness.check;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.CadreKind;
import id.go.paserkab.desa.people.Cadres;
import id.go.paserkab.desa.readiness.SystemCheck;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A digital cadre serves in the village, appointed by a decree of its head. */
@Component
class CadreAppointed implements SystemCheck {

    private final Cadres cadres;

    CadreAppointed(Cadres cadres) {
        this.cadres = cadres;
    }

    @Override
    public String name() {
        return "CADRE_APPOINTED";
    }

    @Override
    public boolean passes(VillageCode village, LocalDate day) {
        return cadres.of(village, day).stream()
                .anyMatch(cadre -> cadre.kind() == CadreKind.CADRE && cadre.decree() != null);
    }
}
