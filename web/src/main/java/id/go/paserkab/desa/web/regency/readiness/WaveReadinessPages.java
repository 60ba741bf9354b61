package id.go.paserkab.desa.web.regency.readiness;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.Wave;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.WaveVillage;
import id.go.paserkab.desa.readiness.Gate;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.readiness.GateState;
import id.go.paserkab.desa.readiness.Readiness;
import id.go.paserkab.desa.readiness.Readiness.MatrixRow;
import id.go.paserkab.desa.readiness.Standing;
import id.go.paserkab.desa.readiness.Unready;
import id.go.paserkab.desa.readiness.WaveGates;
import id.go.paserkab.desa.register.Village;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The readiness of a wave's villages, as the wave's page shows it until the wave has started. */
@Component
public class WaveReadinessPages {

    private final Readiness readiness;
    private final WaveGates gates;

    WaveReadinessPages(Readiness readiness, WaveGates gates) {
        this.readiness = readiness;
        this.gates = gates;
    }

    /** Empty for a wave that has been started: what it needed is history. */
    public Optional<WaveReadinessPage> of(Wave wave) {
        return wave.state() == WaveState.DRAFT || wave.state() == WaveState.APPROVED
                ? Optional.of(page(wave))
                : Optional.empty();
    }

    WaveReadinessPage page(Wave wave) {
        var matrix = readiness.matrix(wave.id(), null);
        var needed = gates.of(wave.id());
        return new WaveReadinessPage(
                wave,
                matrix.gates(),
                needed,
                matrix.rows(),
                matrix.unready(needed),
                wave.villages().stream()
                        .map(WaveVillage::village)
                        .collect(toMap(Village::code, identity())));
    }

    /** {@code gates} are all gates in use, {@code needed} those that this wave asks for. */
    public record WaveReadinessPage(
            Wave wave,
            List<Gate> gates,
            List<GateCode> needed,
            List<MatrixRow> rows,
            List<Unready> unready,
            Map<VillageCode, Village> villages) {

        public boolean draft() {
            return wave.state() == WaveState.DRAFT;
        }

        public boolean needs(Gate gate) {
            return needed.contains(gate.code());
        }

        public String name(VillageCode code) {
            var village = villages.get(code);
            return village == null ? code.value() : village.name();
        }

        /** Where the villages of the wave stand at one gate, by code. */
        public List<Standing> at(GateCode gate) {
            return rows.stream()
                    .flatMap(row -> row.standings().stream())
                    .filter(standing -> standing.gate().equals(gate))
                    .toList();
        }

        public List<GateState> states() {
            return Stream.of(GateState.values()).toList();
        }
    }
}
