package id.go.paserkab.desa.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.readiness.Decision.Kind;
import id.go.paserkab.desa.readiness.GateRefused.Reason;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

@ProvisioningTest
class ReadinessIntegrationTests extends ReadinessStory {

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
}
