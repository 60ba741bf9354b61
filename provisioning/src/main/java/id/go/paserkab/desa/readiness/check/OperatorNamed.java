package id.go.paserkab.desa.readiness.check;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.CadreKind;
import id.go.paserkab.desa.people.Cadres;
import id.go.paserkab.desa.readiness.SystemCheck;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** An operator serves in the village. */
@Component
class OperatorNamed implements SystemCheck {

    private final Cadres cadres;

    OperatorNamed(Cadres cadres) {
        this.cadres = cadres;
    }

    @Override
    public String name() {
        return "OPERATOR_NAMED";
    }

    @Override
    public boolean passes(VillageCode village, LocalDate day) {
        return cadres.of(village, day).stream()
                .anyMatch(cadre -> cadre.kind() == CadreKind.OPERATOR);
    }
}
