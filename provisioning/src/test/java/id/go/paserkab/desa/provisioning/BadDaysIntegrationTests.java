package id.go.paserkab.desa.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.Waves;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProvisioningTest
class BadDaysIntegrationTests {

    @Autowired Fleet fleet;
    @Autowired Waves waves;
    @Autowired Points points;

    @AfterEach
    void watchNoLonger() {
        points.watch(point -> {});
    }

    @Test
    void villagesWaitForKeycloakAndGoOnByThemselves() {
        var villages = fleet.villages(3);
        TestServices.stopKeycloak();
        try {
            var wave = fleet.started(villages, 2, 0, 0);
            fleet.awaitRun(wave, villages.get(0), RunState.WAITING);
            fleet.awaitRun(wave, villages.get(1), RunState.WAITING);
            var waiting = Objects.requireNonNull(fleet.wave(wave).villages().getFirst().run());
            assertThat(waiting.nextAttemptAt()).isNotNull();
            assertThat(waiting.failure()).startsWith("trouble.identity-provider-away.failure: ");
            assertThat(fleet.wave(wave).villages().get(2).run()).isNull();
            waves.undo(wave, villages.get(1), "not while Keycloak is away", Fleet.DPMD);
            fleet.awaitRun(wave, villages.get(1), RunState.UNDOING);
            TestServices.startKeycloak();
            fleet.awaitRun(wave, villages.get(1), RunState.UNDONE);
            assertThat(fleet.await(wave, WaveState.COMPLETED).succeeded()).isEqualTo(2);
        } finally {
            TestServices.startKeycloak();
        }
    }

    @Test
    void villagesGoOnWhenPostgresqlHasBeenRestarted() throws InterruptedException {
        var villages = fleet.villages(4);
        var midway = new CountDownLatch(1);
        var restarted = new CountDownLatch(1);
        points.watch(point -> {
            if (villages.contains(point.village()) && point.step() == Step.REFERENCE_DATA) {
                midway.countDown();
                Fleet.await(restarted);
            }
        });
        var wave = fleet.started(villages, 2, 0, 0);
        assertThat(midway.await(30, TimeUnit.SECONDS)).isTrue();
        TestServices.stopPostgresql();
        TestServices.startPostgresql();
        restarted.countDown();
        assertThat(fleet.await(wave, WaveState.COMPLETED).succeeded()).isEqualTo(4);
    }
}
