package id.go.paserkab.desa.provisioning;

import static id.go.paserkab.desa.provisioning.Fleet.DPMD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.WaveRefused;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.tenancy.VillageNames;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProvisioningTest
class WaveIntegrationTests {

    @Autowired Fleet fleet;
    @Autowired Waves waves;
    @Autowired VillageRegister register;
    @Autowired Memberships memberships;
    @Autowired AuditTrail audit;
    @Autowired Points points;
    @Autowired JdbcClient platform;
    @Autowired TransactionTemplate transactions;

    @AfterEach
    void watchNoLonger() {
        points.watch(point -> {});
    }

    @Test
    void makesTwoVillagesThatLookAlike() {
        var villages = fleet.villages(2);
        var wave = fleet.started(villages, 2, 1, 0);
        var done = fleet.await(wave, WaveState.COMPLETED);
        assertThat(done.succeeded()).isEqualTo(2);
        assertThat(done.finishedAt()).isNotNull();
        for (var village : villages) {
            assertThat(fleet.state(village)).isEqualTo(VillageState.ACTIVE);
            assertThat(Fleet.inPostgresql(village))
                    .containsExactly(
                            VillageNames.schema(village),
                            VillageNames.officeRole(village),
                            VillageNames.siteRole(village));
            assertThat(memberships.in(Scope.of(village)))
                    .singleElement()
                    .satisfies(member -> {
                        assertThat(member.role()).isEqualTo(Role.OPERATOR);
                        assertThat(member.username()).isEqualTo("operator." + slug(village));
                    });
        }
        assertThat(actions(wave))
                .contains("wave.planned", "wave.approved", "wave.started", "wave.completed")
                .contains("run.queued", "run.succeeded");
    }

    @Test
    void makesNoOtherVillageBeforeTheCanaryIsWell() {
        var villages = fleet.villages(3);
        var canary = villages.getFirst();
        points.watch(point -> {
            if (!point.village().equals(canary) && villages.contains(point.village())) {
                assertThat(fleet.state(canary)).isEqualTo(VillageState.ACTIVE);
            }
        });
        var wave = fleet.started(villages, 3, 1, 0);
        assertThat(fleet.await(wave, WaveState.COMPLETED).succeeded()).isEqualTo(3);
    }

    @Test
    void anAbortLeavesNoOrphanOfUnfinishedVillagesAndSparesFinishedOnes() {
        var villages = fleet.villages(4);
        var held = new CountDownLatch(1);
        points.breakStep(villages.get(1), Step.PROOF);
        points.watch(point -> {
            if (point.village().equals(villages.get(2)) && point.step() == Step.STAFF) {
                Fleet.await(held);
            }
        });
        var wave = fleet.started(villages, 1, 0, 3);
        fleet.awaitRun(wave, villages.get(2), RunState.RUNNING);
        waves.abort(wave, "wrong villages", DPMD);
        held.countDown();
        var aborted = fleet.await(wave, WaveState.ABORTED);
        assertThat(aborted.villages().get(3).run()).isNull();
        assertThat(fleet.state(villages.get(0))).isEqualTo(VillageState.ACTIVE);
        for (var village : villages.subList(1, 4)) {
            assertThat(fleet.state(village)).isEqualTo(VillageState.PLANNED);
            assertThat(Fleet.inPostgresql(village)).isEmpty();
            assertThat(memberships.in(Scope.of(village))).isEmpty();
        }
        assertThat(waves.remaining()).containsAll(villages.subList(1, 4));
        var again = fleet.started(villages.subList(1, 2), 1, 0, 0);
        points.mend(villages.get(1));
        fleet.await(again, WaveState.COMPLETED);
    }

    @Test
    void twoAdminsWhoPressStartAtOnceStartOnce() throws Exception {
        var villages = fleet.villages(2);
        var wave = fleet.wave(villages, 2, 0, 0);
        Callable<Boolean> press =
                () -> {
                    try {
                        waves.start(wave, DPMD);
                        return true;
                    } catch (WaveRefused refused) {
                        assertThat(refused.from()).isEqualTo("RUNNING");
                        assertThat(refused.to()).isEqualTo("RUNNING");
                        return false;
                    }
                };
        try (var admins = Executors.newFixedThreadPool(2)) {
            var results = admins.invokeAll(List.of(press, press));
            assertThat(List.of(results.get(0).get(), results.get(1).get()))
                    .containsExactlyInAnyOrder(true, false);
        }
        fleet.await(wave, WaveState.COMPLETED);
        assertThat(actions(wave).stream().filter("run.queued"::equals)).hasSize(2);
    }

    @Test
    void refusesVillagesThatStandInTheWayAndNamesThem() {
        var villages = fleet.villages(3);
        var first = fleet.started(villages.subList(0, 1), 1, 0, 0);
        fleet.await(first, WaveState.COMPLETED);
        refused(
                () -> fleet.wave(villages.subList(0, 2), 1, 0, 0),
                WaveRefused.Reason.VILLAGES_ALREADY_ACTIVE,
                villages.subList(0, 1));

        points.breakStep(villages.get(1), Step.ROLES);
        var late = fleet.wave(villages.subList(1, 3), 1, 0, 0);
        var second = fleet.started(villages.subList(1, 2), 1, 0, 1);
        fleet.awaitRun(second, villages.get(1), RunState.FAILED);
        refused(
                () -> waves.start(late, DPMD),
                WaveRefused.Reason.VILLAGES_IN_ANOTHER_WAVE,
                villages.subList(1, 2));

        var unknown = new VillageCode("64.01.99.2001");
        refused(
                () -> fleet.wave(List.of(unknown), 1, 0, 0),
                WaveRefused.Reason.UNKNOWN_VILLAGES,
                List.of(unknown));
        refused(
                () -> waves.retry(second, villages.get(2), DPMD),
                WaveRefused.Reason.UNKNOWN_VILLAGES,
                villages.subList(2, 3));
        refused(
                () -> waves.undo(first, villages.get(0), "late", DPMD),
                WaveRefused.Reason.ILLEGAL_MOVE,
                villages.subList(0, 1));
    }

    /** In a transaction that is rolled back, as it empties the programme first. */
    @Test
    void plansTheSamplePilotsOnceWhereThereIsNoWave() {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            platform.sql("DELETE FROM provisioning_run").update();
            platform.sql("DELETE FROM wave").update();
            platform.sql("DELETE FROM programme").update();
            platform.sql("UPDATE village SET state = 'PLANNED'").update();
            var id = waves.ensureSamplePilotWave(DPMD);
            assertThat(waves.ensureSamplePilotWave(DPMD)).isEqualTo(id);
            var pilots = waves.all();
            assertThat(pilots).hasSize(1);
            assertThat(pilots.getFirst().number()).isEqualTo(1);
            assertThat(pilots.getFirst().name()).isEqualTo("Percontohan");
            assertThat(pilots.getFirst().state()).isEqualTo(WaveState.DRAFT);
            assertThat(pilots.getFirst().villages()).hasSize(15);
            assertThat(pilots.getFirst().villages())
                    .filteredOn(place -> place.sample())
                    .hasSize(11);
            assertThat(platform.sql("SELECT sample FROM programme").query(Boolean.class).single())
                    .isTrue();
        });
    }

    private static void refused(
            Runnable move, WaveRefused.Reason reason, List<VillageCode> villages) {
        assertThatExceptionOfType(WaveRefused.class)
                .isThrownBy(move::run)
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.villages()).isEqualTo(villages);
                });
    }

    private List<String> actions(UUID wave) {
        return audit
                .find(new AuditTrail.Filter(null, wave, null, null, null, null, null, 100))
                .stream()
                .map(recorded -> recorded.entry().action())
                .toList();
    }

    private String slug(VillageCode village) {
        return register.find(village).orElseThrow().slug().value();
    }
}
