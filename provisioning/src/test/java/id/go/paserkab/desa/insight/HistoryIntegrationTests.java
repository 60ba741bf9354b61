package id.go.paserkab.desa.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.paserkab.desa.adoption.Adoption;
import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.insight.WavePlan.Timing;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.platform.ReaderDatabase;
import id.go.paserkab.desa.programme.PlanWave;
import id.go.paserkab.desa.programme.VillageDesk;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.provisioning.Fleet;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.register.VillageState;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was so on a past day, through all that happens to a wave and its villages. */
@ProvisioningTest
class HistoryIntegrationTests {

    private static final Actor DPMD = new Actor("test", "DPMD", null);

    @Autowired Fleet fleet;
    @Autowired Waves waves;
    @Autowired VillageDesk desk;
    @Autowired CountRows counts;
    @Autowired StuckRows stuck;
    @Autowired VillageRows villageRows;
    @Autowired PeopleRows people;
    @Autowired Adoption adoption;
    @Autowired JdbcClient platform;
    @Autowired @ReaderDatabase JdbcClient reader;

    private final Clock clock = Clock.fixed(Clock.systemUTC().instant(), PaserTime.ZONE);
    private final LocalDate today = PaserTime.today(clock);

    @Test
    void everyPastDayIsToldAsItWas() {
        var villages = fleet.villages(3);
        var wave = waves.plan(plan(villages, today.minusDays(20)), DPMD);
        waves.changeGates(wave, Set.of(), DPMD);
        age(10, villages, wave);
        waves.change(wave, plan(villages.subList(0, 2), today.minusDays(12)), DPMD);
        age(10, villages, wave);
        waves.approve(wave, DPMD);
        waves.start(wave, DPMD);
        fleet.await(wave, WaveState.COMPLETED);
        age(10, villages, wave);
        desk.suspend(villages.getFirst(), "Uji", DPMD);
        age(5, villages, wave);
        var aborted = waves.plan(plan(villages.subList(2, 3), today.plusDays(5)), DPMD);
        waves.changeGates(aborted, Set.of(), DPMD);
        waves.approve(aborted, DPMD);
        waves.start(aborted, DPMD);
        waves.abort(aborted, "Uji", DPMD);
        fleet.await(aborted, WaveState.ABORTED);

        assertThat(wave(wave, 36)).isEmpty();
        var planned = wave(wave, 30).orElseThrow();
        assertThat(planned.villages()).isEqualTo(3);
        assertThat(planned.plannedUntil()).isEqualTo(today.minusDays(20));
        assertThat(planned.state()).isEqualTo(WaveState.DRAFT);
        var moved = wave(wave, 20).orElseThrow();
        assertThat(moved.villages()).isEqualTo(2);
        assertThat(moved.plannedUntil()).isEqualTo(today.minusDays(12));
        assertThat(moved.opened()).isZero();
        var done = wave(wave, 10).orElseThrow();
        assertThat(done.state()).isEqualTo(WaveState.COMPLETED);
        assertThat(done.opened()).isEqualTo(2);
        assertThat(done.punctuality(today.minusDays(10)).timing()).isEqualTo(Timing.FINISHED_EARLY);
        assertThat(wave(aborted, 1)).isEmpty();
        assertThat(wave(aborted, 0).orElseThrow().state()).isEqualTo(WaveState.ABORTED);

        var first = villages.getFirst();
        assertThat(state(first, 20)).isEqualTo(VillageState.PLANNED);
        assertThat(state(first, 10)).isEqualTo(VillageState.ACTIVE);
        assertThat(state(first, 2)).isEqualTo(VillageState.SUSPENDED);
        assertThat(insight().progress(today.minusDays(10)))
                .contains(new VillageProgress(first, VillageState.ACTIVE, false));
        assertThat(state(villages.get(1), 0)).isEqualTo(VillageState.ACTIVE);
        assertThat(state(villages.get(2), 0)).isEqualTo(VillageState.PLANNED);
        var district = first.districtCode();
        assertThat(live(district, 10)).isEqualTo(live(district, 20) + 2);
        assertThat(live(district, 2)).isEqualTo(live(district, 10) - 1);
        assertThat(insight().at(today.minusDays(10)).planned(today.minusDays(10)))
                .isEqualTo(
                        insight().at(today.minusDays(10)).waves().stream()
                                .mapToInt(known -> known.planned(today.minusDays(10)))
                                .sum());
    }

    @Test
    void aDayThatHasNotBeenIsToday() {
        var picture = insight().at(today.plusDays(1));
        assertThat(picture.day()).isEqualTo(today);
        assertThat(picture.past()).isFalse();
        assertThat(insight().at(today.minusDays(400)).counts().live()).isZero();
        assertThat(insight().at(today.minusDays(400)).reconstructed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "village_history",
                "wave_history",
                "wave_village_history",
                "wave_gate_history",
                "run_history"
            })
    void nobodyRewritesHistory(String table) {
        for (var statement :
                List.of(
                        "DELETE FROM " + table,
                        "TRUNCATE " + table,
                        "UPDATE " + table + " SET at = now()")) {
            assertThatThrownBy(() -> platform.sql(statement).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    /** Leadership's pages are read by a login that could not show a name if it wanted to. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT name FROM cadre",
                "SELECT name FROM facilitator",
                "SELECT by_name FROM gate_decision",
                "SELECT by_name FROM gate_evidence",
                "SELECT note FROM gate_evidence",
                "SELECT by_name FROM gate_edition",
                "SELECT name FROM training_certificate",
                "SELECT place FROM training_session",
                "SELECT pre FROM training_participant",
                "SELECT * FROM membership",
                "SELECT * FROM audit_entry"
            })
    void theReaderSeesNoNames(String question) {
        assertThatThrownBy(() -> reader.sql(question).query().listOfRows())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private Insight insight() {
        return new InsightDesk(counts, stuck, villageRows, people, adoption, clock);
    }

    private Optional<WavePlan> wave(UUID id, int daysAgo) {
        return insight().at(today.minusDays(daysAgo)).waves().stream()
                .filter(wave -> wave.id().equals(id))
                .findFirst();
    }

    private VillageState state(VillageCode code, int daysAgo) {
        return insight().village(code, today.minusDays(daysAgo)).orElseThrow().state();
    }

    private int live(String district, int daysAgo) {
        return insight()
                .at(today.minusDays(daysAgo))
                .district(district)
                .orElseThrow()
                .counts()
                .live();
    }

    private static PlanWave plan(List<VillageCode> villages, LocalDate until) {
        return new PlanWave(
                "Riwayat", villages, Set.of(), 2, 0, 0, until.minusDays(5), until, null);
    }

    /**
     * Lets so many days pass: all that was noted of these villages and the wave was so long ago.
     */
    private static void age(int days, List<VillageCode> villages, UUID wave) {
        var by = " - interval '" + days + " days'";
        var ours =
                " WHERE village IN ('"
                        + String.join("','", villages.stream().map(VillageCode::value).toList())
                        + "')";
        try (var connection = ManyVillages.superuser();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE village_history SET at = at" + by + ours);
            statement.execute("UPDATE run_history SET at = at" + by + ours);
            statement.execute(
                    "UPDATE provisioning_run SET queued_at = queued_at"
                            + by
                            + ", finished_at = finished_at"
                            + by
                            + ours);
            for (var table : List.of("wave_village_history", "wave_gate_history")) {
                statement.execute(
                        "UPDATE " + table + " SET at = at" + by + " WHERE wave = '" + wave + "'");
            }
            statement.execute(
                    "UPDATE wave_history SET at = at"
                            + by
                            + ", started_at = started_at"
                            + by
                            + ", finished_at = finished_at"
                            + by
                            + " WHERE wave = '"
                            + wave
                            + "'");
            statement.execute(
                    "UPDATE wave SET started_at = started_at"
                            + by
                            + ", finished_at = finished_at"
                            + by
                            + " WHERE id = '"
                            + wave
                            + "'");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
