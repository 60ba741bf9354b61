package id.go.paserkab.desa.provisioning;

import static id.go.paserkab.desa.provisioning.Fleet.DPMD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.migration.FleetMigration;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.Waves;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.annotation.Autowired;

@ProvisioningTest
class NodesIntegrationTests {

    @Autowired Fleet fleet;
    @Autowired Points points;

    @Test
    void twoWorkersMakeEachVillageOnce() {
        var villages = fleet.villages(6);
        try (var other = AnotherNode.start(Map.of())) {
            var wave = fleet.started(villages, 6, 0, 0);
            var done = fleet.await(wave, WaveState.COMPLETED);
            assertThat(done.succeeded()).isEqualTo(6);
            var theirs = other.get(Points.class);
            for (var village : villages) {
                var here = points.seen(village).size();
                var there = theirs.seen(village).size();
                assertThat(here + there).isEqualTo(2 * Step.values().length);
                assertThat(Math.min(here, there)).as("one node alone makes a village").isZero();
            }
        }
    }

    @Test
    void aNodeThatIsNoWorkerOrdersWhatItCannotDo() {
        var villages = fleet.villages(1);
        Fleet.change("UPDATE platform.databasechangeloglock SET locked = true, lockedby = 'dead'");
        try (var web = AnotherNode.withoutWorker()) {
            assertThat(web.get(FleetMigration.class).targetVersion()).isEqualTo(3);
            assertThatExceptionOfType(NoSuchBeanDefinitionException.class)
                    .isThrownBy(() -> web.get(StepWork.class));
            var wave = fleet.wave(villages, 1, 0, 0);
            web.get(Waves.class).start(wave, DPMD);
            fleet.await(wave, WaveState.COMPLETED);
        }
    }

    @Test
    void aWorkerBreaksTheLockThatADeadNodeLeft() {
        Fleet.change("UPDATE platform.databasechangeloglock SET locked = true, lockedby = 'dead'");
        try (var other = AnotherNode.start(Map.of())) {
            assertThat(other.get(FleetMigration.class).targetVersion()).isEqualTo(3);
        }
        assertThat(Fleet.column("SELECT locked FROM platform.databasechangeloglock"))
                .containsExactly("f");
    }
}
