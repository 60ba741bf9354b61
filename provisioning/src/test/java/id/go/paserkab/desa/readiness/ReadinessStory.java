package id.go.paserkab.desa.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.Decision.Kind;
import id.go.paserkab.desa.readiness.GateRefused.Reason;
import id.go.paserkab.desa.register.VillageRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Villages that no other test touches, and what is decided of their gates. */
abstract class ReadinessStory {

    static final Actor DPMD = new Actor("test-dpmd", "Admin DPMD", null);
    static final GateCode INTEREST = new GateCode("G0");
    static final GateCode PEOPLE = new GateCode("G2");
    private static final AtomicInteger USED = new AtomicInteger();

    @Autowired Readiness readiness;
    @Autowired GateDesk desk;
    @Autowired GateBook book;
    @Autowired VillageRegister register;
    @Autowired AuditTrail audit;
    @Autowired JdbcClient platform;

    /** One that no other test touches: the others begin at the other end of the register. */
    VillageCode village() {
        var villages = register.villages();
        return villages.get(villages.size() - 1 - USED.getAndIncrement()).code();
    }

    void decide(
            VillageCode village,
            GateCode gate,
            Kind kind,
            int seen,
            @Nullable String reason,
            @Nullable LocalDate until) {
        var edition = book.find(gate).orElseThrow().edition();
        desk.decide(new Decide(gate, edition, kind, Map.of(village, seen), reason, until), DPMD);
    }

    ThrowableAssertAlternative<GateRefused> refused(
            Reason reason,
            VillageCode village,
            GateCode gate,
            Kind kind,
            int seen,
            @Nullable String why,
            @Nullable LocalDate until) {
        return assertThatExceptionOfType(GateRefused.class)
                .isThrownBy(() -> decide(village, gate, kind, seen, why, until))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    GateState state(VillageCode village, GateCode gate) {
        return stateOn(village, gate, null);
    }

    GateState stateOn(VillageCode village, GateCode gate, @Nullable LocalDate day) {
        return readiness.matrix(null, day).rows().stream()
                .filter(row -> row.village().equals(village))
                .flatMap(row -> row.standings().stream())
                .filter(standing -> standing.gate().equals(gate))
                .findFirst()
                .orElseThrow()
                .state();
    }

    List<String> trail(VillageCode village) {
        return audit
                .find(new AuditTrail.Filter(village, null, "gate.", null, null, null, null, 50))
                .stream()
                .map(recorded -> recorded.entry().action())
                .toList();
    }

    LocalDate today() {
        return readiness.today();
    }
}
