package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.readiness.GateDesk;
import id.go.paserkab.desa.readiness.Readiness;
import id.go.paserkab.desa.readiness.WaveGates;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a wave asks of the gates: which it needs, and who lacks one. */
@Component
final class WaveReadiness {

    private static final Actor ITSELF = new Actor("platform:programme", "Sistem", null);
    private static final String SAMPLE =
            "Contoh: dikesampingkan oleh sistem supaya program contoh dapat berjalan, tanpa bukti apa"
                    + " pun. Ganti dengan bukti yang sebenarnya.";
    private static final int SAMPLE_DAYS = 180;

    private final WaveGates gates;
    private final GateDesk desk;
    private final Readiness readiness;

    WaveReadiness(WaveGates gates, GateDesk desk, Readiness readiness) {
        this.gates = gates;
        this.desk = desk;
        this.readiness = readiness;
    }

    void begin(UUID wave) {
        gates.copyDefaults(wave);
    }

    void change(UUID wave, Set<GateCode> wanted) {
        gates.replace(wave, wanted);
    }

    void check(UUID wave) {
        var unready = gates.unready(wave);
        if (!unready.isEmpty()) {
            throw WaveRefused.notReady(unready);
        }
    }

    void waiveSample(UUID wave, List<VillageCode> villages) {
        desk.waiveUndecided(
                villages, gates.of(wave), SAMPLE, readiness.today().plusDays(SAMPLE_DAYS), ITSELF);
    }
}
