package id.go.paserkab.desa.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.PlanWave;
import id.go.paserkab.desa.programme.WaveRefused;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.readiness.Decision.Kind;
import id.go.paserkab.desa.readiness.GateRefused.Reason;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ProvisioningTest
class GatesIntegrationTests extends ReadinessStory {

    @Autowired WaveGates gates;
    @Autowired Waves waves;
    @Autowired TransactionTemplate transactions;

    @Test
    void beginsWithSevenGatesOfWhichThreeAreNeededAtStart() {
        assertThat(book.all().stream().filter(gate -> !gate.retired()).map(Gate::code))
                .map(GateCode::value)
                .startsWith("G0", "G1", "G2", "G3", "G4", "G5", "G6");
        assertThat(book.all().stream().filter(Gate::neededAtStart).map(Gate::code))
                .map(GateCode::value)
                .contains("G0", "G1", "G2");
        assertThat(book.all()).allMatch(gate -> !gate.basis().isBlank());
    }

    @Test
    void aDecisionKeepsTheEditionThatItWasMadeAgainst() {
        var edit =
                new EditGate(
                        "Gerbang uji",
                        "Tujuan",
                        "Dasar",
                        30,
                        false,
                        List.of(GateItem.statement("", "Butir pertama", true)));
        var code = book.add(edit, DPMD);
        var village = village();
        decide(village, code, Kind.WAIVE, 0, "Uji", today().plusDays(9));
        var first = book.find(code).orElseThrow();
        var more =
                new EditGate(
                        "Gerbang uji",
                        "Tujuan",
                        "Dasar",
                        60,
                        false,
                        List.of(
                                first.items().getFirst(),
                                GateItem.document("", "Butir kedua", true)));
        book.edit(code, 1, more, DPMD);
        var second = book.find(code).orElseThrow();
        assertThat(second.edition()).isEqualTo(2);
        assertThat(second.items().getFirst().key()).isEqualTo(first.items().getFirst().key());
        assertThat(book.edition(code, 1).orElseThrow().items()).hasSize(1);
        assertThat(readiness.village(village, code, null).orElseThrow().last())
                .satisfies(last -> assertThat(last).isNotNull())
                .extracting(last -> last == null ? 0 : last.edition())
                .isEqualTo(1);
        assertThatExceptionOfType(GateRefused.class)
                .isThrownBy(() -> book.edit(code, 1, more, DPMD))
                .satisfies(refused ->
                        assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));

        book.retire(code, DPMD);
        assertThat(readiness.matrix(null, null).gates()).noneMatch(g -> g.code().equals(code));
        assertThat(readiness.village(village, code, null).orElseThrow().decisions()).hasSize(1);
        refused(Reason.GATE_RETIRED, village, code, Kind.WAIVE, 1, "Uji", today().plusDays(9));
    }

    @Test
    void aWaveStartsOnlyWithVillagesThatPassOrAreWaived() {
        var villages = List.of(village(), village());
        var wave = wave(villages);
        waves.approve(wave, DPMD);
        assertThatExceptionOfType(WaveRefused.class)
                .isThrownBy(() -> waves.start(wave, DPMD))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(WaveRefused.Reason.VILLAGES_NOT_READY);
                    assertThat(refused.unready())
                            .extracting(Unready::village)
                            .containsExactlyElementsOf(villages.stream().sorted().toList());
                    assertThat(refused.unready().getFirst().lacking())
                            .extracting(lacking -> lacking.gate().value())
                            .containsExactly("G0", "G1", "G2");
                });
        for (var village : villages) {
            for (var gate : List.of("G0", "G1", "G2")) {
                decide(village, new GateCode(gate), Kind.WAIVE, 0, "Uji", today().plusDays(30));
            }
        }
        waves.start(wave, DPMD);
        waves.abort(wave, "Sudah cukup", DPMD);
    }

    @Test
    void theGatesOfAWaveAreChangedWhileItIsADraftAndNotLater() {
        var wave = wave(List.of(village()));
        waves.changeGates(wave, Set.of(new GateCode("G6")), DPMD);
        waves.approve(wave, DPMD);
        assertThatExceptionOfType(WaveRefused.class)
                .isThrownBy(() -> waves.start(wave, DPMD))
                .satisfies(refused ->
                        assertThat(refused.unready().getFirst().lacking())
                                .extracting(lacking -> lacking.gate().value())
                                .containsExactly("G6"));
        assertThatExceptionOfType(WaveRefused.class)
                .isThrownBy(() -> waves.changeGates(wave, Set.of(), DPMD))
                .satisfies(refused ->
                        assertThat(refused.reason()).isEqualTo(WaveRefused.Reason.ILLEGAL_MOVE));
        waves.discard(wave, DPMD);
    }

    /** In a transaction that is rolled back, as the sample comes first or not at all. */
    @Test
    void theSamplesVillagesAreWaivedByTheSystemInWordsThatSaySo() {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            platform.sql("TRUNCATE programme CASCADE").update();
            platform.sql("UPDATE village SET state = 'PLANNED'").update();
            var wave = waves.ensureSamplePilotWave(DPMD);
            assertThat(gates.unready(wave)).isEmpty();
            var pilot = waves.find(wave).orElseThrow().villages().getFirst().village().code();
            var decisions = readiness.village(pilot, PEOPLE, null).orElseThrow().decisions();
            assertThat(decisions.getFirst().by()).isEqualTo("Sistem");
            assertThat(decisions.getFirst().reason()).startsWith("Contoh:");

            decide(pilot, PEOPLE, Kind.WITHDRAW, 1, "Belum ada kader", null);
            assertThat(waves.ensureSamplePilotWave(DPMD)).isEqualTo(wave);
            assertThat(gates.unready(wave)).extracting(Unready::village).containsExactly(pilot);
        });
    }

    private UUID wave(List<VillageCode> villages) {
        return waves.plan(
                new PlanWave("Gerbang", villages, Set.of(), 2, 0, 0, null, null, null), DPMD);
    }
}
