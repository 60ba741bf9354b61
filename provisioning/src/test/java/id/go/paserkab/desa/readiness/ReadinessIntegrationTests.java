package id.go.paserkab.desa.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.PlanWave;
import id.go.paserkab.desa.programme.WaveRefused;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.readiness.Decision.Kind;
import id.go.paserkab.desa.readiness.GateRefused.Reason;
import id.go.paserkab.desa.register.VillageRegister;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProvisioningTest
class ReadinessIntegrationTests {

    private static final Actor DPMD = new Actor("test-dpmd", "Admin DPMD", null);
    private static final GateCode INTEREST = new GateCode("G0");
    private static final GateCode PEOPLE = new GateCode("G2");
    private static final AtomicInteger USED = new AtomicInteger();

    @Autowired Readiness readiness;
    @Autowired GateDesk desk;
    @Autowired GateBook book;
    @Autowired WaveGates gates;
    @Autowired Waves waves;
    @Autowired VillageRegister register;
    @Autowired AuditTrail audit;
    @Autowired JdbcClient platform;
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
    void aWaiverHoldsUntilItsLastDayAndAWithdrawalEndsIt() {
        var village = village();
        var twin = village();
        decide(village, INTEREST, Kind.WAIVE, 0, "Surat menyusul", today().plusDays(10));
        assertThat(state(village, INTEREST)).isEqualTo(GateState.WAIVED);
        assertThat(state(twin, INTEREST)).isEqualTo(GateState.OPEN);
        assertThat(readiness.matrix(null, null).reviews(30))
                .extracting(Standing::village)
                .contains(village);
        assertThat(readiness.matrix(null, null).reviews(9))
                .extracting(Standing::village)
                .doesNotContain(village);

        decide(village, INTEREST, Kind.WITHDRAW, 1, "Keliru desa", null);
        assertThat(state(village, INTEREST)).isEqualTo(GateState.OPEN);
        assertThat(readiness.village(village, INTEREST, null).orElseThrow().decisions())
                .extracting(Decision::kind)
                .containsExactly(Kind.WITHDRAW, Kind.WAIVE);
        assertThat(trail(village)).contains("gate.waived", "gate.withdrawn");
    }

    @Test
    void tellsWhereAVillageStoodOnAPastDay() {
        var village = village();
        waivedInThePast(village, today().minusDays(20), today().minusDays(5));
        assertThat(stateOn(village, INTEREST, today().minusDays(21))).isEqualTo(GateState.OPEN);
        assertThat(stateOn(village, INTEREST, today().minusDays(20))).isEqualTo(GateState.WAIVED);
        assertThat(stateOn(village, INTEREST, today().minusDays(5))).isEqualTo(GateState.WAIVED);
        assertThat(stateOn(village, INTEREST, today().minusDays(4))).isEqualTo(GateState.LAPSED);
        assertThat(state(village, INTEREST)).isEqualTo(GateState.LAPSED);
    }

    @Test
    void refusesAConfirmationWithoutEvidenceAndNamesWhatIsMissing() {
        var village = village();
        refused(Reason.CHECKLIST_INCOMPLETE, village, INTEREST, Kind.CONFIRM, 0, null, null)
                .satisfies(refused -> {
                    assertThat(refused.villages()).containsExactly(village);
                    assertThat(refused.names()).anyMatch(name -> name.contains("komitmen"));
                });
        assertThat(state(village, INTEREST)).isEqualTo(GateState.OPEN);
    }

    @Test
    void refusesWhatIsIncompleteOrOutOfRange() {
        var village = village();
        var day = today().plusDays(30);
        refused(Reason.REASON_MISSING, village, INTEREST, Kind.WAIVE, 0, "  ", day);
        refused(Reason.REASON_TOO_LONG, village, INTEREST, Kind.WAIVE, 0, "x".repeat(401), day);
        refused(Reason.DAY_MISSING, village, INTEREST, Kind.WAIVE, 0, "Alasan", null);
        refused(
                Reason.DAY_OUT_OF_RANGE,
                village,
                INTEREST,
                Kind.WAIVE,
                0,
                "Alasan",
                today().minusDays(1));
        refused(
                Reason.DAY_OUT_OF_RANGE,
                village,
                INTEREST,
                Kind.WAIVE,
                0,
                "Alasan",
                today().plusYears(4));
        refused(Reason.NOTHING_TO_WITHDRAW, village, INTEREST, Kind.WITHDRAW, 0, "Alasan", null);
        refused(Reason.DECIDED_MEANWHILE, village, INTEREST, Kind.WAIVE, 7, "Alasan", day);
        assertThat(trail(village)).isEmpty();
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsToldSo() throws Exception {
        var village = village();
        try (var people = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> waive =
                    () -> {
                        try {
                            decide(village, PEOPLE, Kind.WAIVE, 0, "Rapat", today().plusDays(9));
                            return true;
                        } catch (GateRefused refused) {
                            assertThat(refused.reason()).isEqualTo(Reason.DECIDED_MEANWHILE);
                            return false;
                        }
                    };
            var won = 0;
            for (Future<Boolean> outcome : people.invokeAll(Collections.nCopies(8, waive))) {
                won += outcome.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(readiness.village(village, PEOPLE, null).orElseThrow().decisions()).hasSize(1);
        assertThat(trail(village)).containsExactly("gate.waived");
    }

    @Test
    void decidesForAllVillagesOrForNone() {
        var one = village();
        var other = village();
        decide(other, INTEREST, Kind.WAIVE, 0, "Lebih dahulu", today().plusDays(9));
        var edition = book.find(INTEREST).orElseThrow().edition();
        var both =
                new Decide(
                        INTEREST,
                        edition,
                        Kind.WAIVE,
                        Map.of(one, 0, other, 0),
                        "Bersama",
                        today().plusDays(9));
        assertThatExceptionOfType(GateRefused.class)
                .isThrownBy(() -> desk.decide(both, DPMD))
                .satisfies(refused -> assertThat(refused.villages()).containsExactly(other));
        assertThat(state(one, INTEREST)).isEqualTo(GateState.OPEN);

        desk.decide(
                new Decide(
                        INTEREST,
                        edition,
                        Kind.WAIVE,
                        Map.of(one, 0, other, 1),
                        "Bersama",
                        today().plusDays(9)),
                DPMD);
        assertThat(state(one, INTEREST)).isEqualTo(GateState.WAIVED);
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

    @Test
    void historyCannotBeRewritten() {
        var village = village();
        decide(village, INTEREST, Kind.WAIVE, 0, "Uji", today().plusDays(9));
        for (var sql :
                List.of(
                        "UPDATE gate_decision SET reason = 'lain'",
                        "DELETE FROM gate_decision",
                        "UPDATE gate_edition SET title = 'lain'",
                        "DELETE FROM gate_item")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> platform.sql(sql).update())
                    .withMessageContaining("append-only");
        }
    }

    private UUID wave(List<VillageCode> villages) {
        return waves.plan(
                new PlanWave("Gerbang", villages, Set.of(), 2, 0, 0, null, null, null), DPMD);
    }

    /** One that no other test touches: the others begin at the other end of the register. */
    private VillageCode village() {
        var villages = register.villages();
        return villages.get(villages.size() - 1 - USED.getAndIncrement()).code();
    }

    private void decide(
            VillageCode village,
            GateCode gate,
            Kind kind,
            int seen,
            @Nullable String reason,
            @Nullable LocalDate until) {
        var edition = book.find(gate).orElseThrow().edition();
        desk.decide(new Decide(gate, edition, kind, Map.of(village, seen), reason, until), DPMD);
    }

    private ThrowableAssertAlternative<GateRefused> refused(
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

    private GateState state(VillageCode village, GateCode gate) {
        return stateOn(village, gate, null);
    }

    private GateState stateOn(VillageCode village, GateCode gate, @Nullable LocalDate day) {
        return readiness.matrix(null, day).rows().stream()
                .filter(row -> row.village().equals(village))
                .flatMap(row -> row.standings().stream())
                .filter(standing -> standing.gate().equals(gate))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void waivedInThePast(VillageCode village, LocalDate from, LocalDate until) {
        platform.sql(
                        """
                        INSERT INTO gate_decision
                               (village, gate, sequence, kind, edition, reason, until, at, by_subject, by_name)
                        VALUES (:village, 'G0', 1, 'WAIVE', 1, 'Dahulu', :until,
                                CAST(:from AS date) + interval '2 hours', 'test', 'Penguji')
                        """)
                .param("village", village.value())
                .param("until", until)
                .param("from", from)
                .update();
    }

    private List<String> trail(VillageCode village) {
        return audit
                .find(new AuditTrail.Filter(village, null, "gate.", null, null, null, null, 50))
                .stream()
                .map(recorded -> recorded.entry().action())
                .toList();
    }

    private LocalDate today() {
        return readiness.today();
    }
}
