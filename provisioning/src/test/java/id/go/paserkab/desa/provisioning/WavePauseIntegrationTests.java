package id.go.paserkab.desa.provisioning;

import static id.go.paserkab.desa.provisioning.Fleet.DPMD;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.register.VillageState;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProvisioningTest
class WavePauseIntegrationTests {

    @Autowired Fleet fleet;
    @Autowired Waves waves;
    @Autowired Points points;

    @AfterEach
    void watchNoLonger() {
        points.watch(point -> {});
    }

    @Test
    void pausesAtAFailedCanaryAndGoesOnWhenItHasBeenRetried() {
        var villages = fleet.villages(3);
        var canary = villages.getFirst();
        points.breakStep(canary, Step.IDENTITY);
        var wave = fleet.started(villages, 3, 1, 5);
        var paused = fleet.await(wave, WaveState.PAUSED);
        assertThat(paused.pauseReason()).startsWith("wave.paused.canary: ");
        var failed = Objects.requireNonNull(paused.villages().getFirst().run());
        assertThat(failed.failure()).startsWith("trouble.unexpected.failure: ");
        assertThat(failed.remedy()).startsWith("trouble.unexpected.remedy: ");
        assertThat(paused.villages().get(1).run()).isNull();

        waves.resume(wave, DPMD);
        fleet.await(wave, WaveState.PAUSED);
        points.mend(canary);
        waves.retry(wave, canary, DPMD);
        fleet.awaitRun(wave, canary, RunState.SUCCEEDED);
        waves.resume(wave, DPMD);
        assertThat(fleet.await(wave, WaveState.COMPLETED).succeeded()).isEqualTo(3);
        // It paused itself twice, and said so each time.
        assertThat(
                        Fleet.column(
                                "SELECT path FROM platform.notice WHERE kind = 'WAVE_PAUSED'"
                                        + " AND starts_with(key, '"
                                        + wave
                                        + "')"))
                .containsExactly("/gelombang/" + wave, "/gelombang/" + wave);
    }

    @Test
    void pausesWhenMoreVillagesFailThanAreTolerated() {
        var villages = fleet.villages(4);
        points.breakStep(villages.get(0), Step.SCHEMA);
        points.breakStep(villages.get(1), Step.SCHEMA);
        var wave = fleet.started(villages, 1, 0, 1);
        var paused = fleet.await(wave, WaveState.PAUSED);
        assertThat(paused.pauseReason()).startsWith("wave.paused.tolerance: ");
        assertThat(paused.failed()).isEqualTo(2);
        assertThat(paused.villages().get(3).run()).isNull();

        waves.resume(wave, DPMD);
        fleet.awaitRun(wave, villages.get(3), RunState.SUCCEEDED);
        assertThat(fleet.wave(wave).state()).isEqualTo(WaveState.RUNNING);
        waves.undo(wave, villages.get(0), "not this one", DPMD);
        points.mend(villages.get(1));
        waves.retry(wave, villages.get(1), DPMD);
        assertThat(fleet.await(wave, WaveState.COMPLETED).succeeded()).isEqualTo(3);
        assertThat(fleet.state(villages.get(0))).isEqualTo(VillageState.PLANNED);
        assertThat(Fleet.inPostgresql(villages.get(0))).isEmpty();
    }

    @Test
    void beginsNothingNewWhileItIsPaused() throws InterruptedException {
        var villages = fleet.villages(3);
        var held = new CountDownLatch(1);
        points.watch(point -> {
            if (point.village().equals(villages.getFirst()) && point.step() == Step.SCHEMA) {
                Fleet.await(held);
            }
        });
        var wave = fleet.started(villages, 1, 0, 0);
        fleet.awaitRun(wave, villages.getFirst(), RunState.RUNNING);
        waves.pause(wave, "lunch", DPMD);
        held.countDown();
        fleet.awaitRun(wave, villages.getFirst(), RunState.SUCCEEDED);
        Thread.sleep(500);
        assertThat(fleet.wave(wave).villages().get(1).run()).isNull();
        assertThat(fleet.wave(wave).pauseReason()).isEqualTo("lunch");
        waves.resume(wave, DPMD);
        assertThat(fleet.await(wave, WaveState.COMPLETED).succeeded()).isEqualTo(3);
    }
}
