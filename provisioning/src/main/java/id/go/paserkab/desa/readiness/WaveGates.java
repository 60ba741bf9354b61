package id.go.paserkab.desa.readiness;

import id.go.paserkab.desa.readiness.GateRefused.Reason;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which gates the villages of a wave must have passed before it starts, and which have not. */
@Component
public class WaveGates {

    private final JdbcClient platform;
    private final Readiness readiness;
    private final GateRows gates;
    private final Clock clock;

    WaveGates(JdbcClient platform, Readiness readiness, GateRows gates, Clock clock) {
        this.platform = platform;
        this.readiness = readiness;
        this.gates = gates;
        this.clock = clock;
    }

    /** Gives a new wave the gates that are needed by default. */
    public void copyDefaults(UUID wave) {
        platform.sql(
                        """
                        INSERT INTO wave_gate (wave, gate)
                        SELECT :wave, code FROM gate WHERE needed_at_start AND retired_at IS NULL
                        """)
                .param("wave", wave)
                .update();
    }

    /** The gates that the wave needs and that are in use, in their order. */
    public List<GateCode> of(UUID wave) {
        return platform.sql(
                        """
                        SELECT g.code FROM wave_gate w JOIN gate g ON g.code = w.gate
                         WHERE w.wave = :wave AND g.retired_at IS NULL ORDER BY g.position, g.code
                        """)
                .param("wave", wave)
                .query((row, n) -> new GateCode(row.getString("code")))
                .list();
    }

    /** Whoever calls has made sure that the wave may still be changed. */
    public void replace(UUID wave, Collection<GateCode> wanted) {
        var used = gates.all(clock.instant()).stream().filter(gate -> !gate.retired()).toList();
        for (var code : wanted) {
            if (used.stream().noneMatch(gate -> gate.code().equals(code))) {
                throw GateRefused.of(Reason.UNKNOWN_GATE, code.value());
            }
        }
        platform.sql("DELETE FROM wave_gate WHERE wave = :wave").param("wave", wave).update();
        for (var code : wanted) {
            platform.sql("INSERT INTO wave_gate (wave, gate) VALUES (:wave, :gate)")
                    .param("wave", wave)
                    .param("gate", code.value())
                    .update();
        }
    }

    /** The villages of the wave that lack a gate that it needs. */
    public List<Unready> unready(UUID wave) {
        var needed = of(wave);
        return needed.isEmpty() ? List.of() : readiness.matrix(wave, null).unready(needed);
    }
}
