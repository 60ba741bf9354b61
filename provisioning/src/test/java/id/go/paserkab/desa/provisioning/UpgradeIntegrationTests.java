package id.go.paserkab.desa.provisioning;

import static id.go.paserkab.desa.provisioning.Fleet.DPMD;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.migration.FleetMigration;
import id.go.paserkab.desa.migration.FleetMigration.State;
import id.go.paserkab.desa.migration.FleetMigration.Upgrade;
import id.go.paserkab.desa.migration.FleetMigration.VillageUpgrade;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.tenancy.VillageNames;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProvisioningTest
class UpgradeIntegrationTests {

    @Autowired Fleet fleet;
    @Autowired Waves waves;
    @Autowired FleetMigration here;
    @Autowired SiteProbe site;
    @Autowired AuditTrail audit;

    /** One story, as an upgrade takes the whole fleet. */
    @Test
    void upgradesTheFleetCanariesFirstAndTheRestOfItTheSecondTime() {
        if (waves.all().isEmpty()) {
            fleet.await(fleet.started(fleet.villages(1), 1, 0, 0), WaveState.COMPLETED);
        }
        var villages = fleet.villages(3);
        fleet.await(fleet.started(villages, 3, 0, 0), WaveState.COMPLETED);
        var unlucky = villages.get(1);
        try (var newer =
                AnotherNode.start(Map.of("test.changelog", "db/test-village/upgraded.yaml"))) {
            var fleetMigration = newer.get(FleetMigration.class);
            assertThat(fleetMigration.targetVersion()).isEqualTo(4);
            var canary = canary();

            obstruct(canary);
            var first = fleetMigration.start(DPMD);
            var stopped = await(fleetMigration, first, State.INCOMPLETE);
            assertThat(of(stopped, canary).canary()).isTrue();
            assertThat(of(stopped, canary).state()).isEqualTo(FleetMigration.VillageState.FAILED);
            assertThat(of(stopped, canary).failure()).contains("note_pinned");
            assertThat(of(stopped, unlucky).state()).isEqualTo(FleetMigration.VillageState.PENDING);

            clear(canary);
            obstruct(unlucky);
            assertThat(fleetMigration.start(DPMD)).isEqualTo(first);
            var most = await(fleetMigration, first, State.INCOMPLETE);
            assertThat(of(most, unlucky).state()).isEqualTo(FleetMigration.VillageState.FAILED);
            assertThat(most.villages())
                    .filteredOn(village -> !village.village().equals(unlucky))
                    .allSatisfy(village ->
                            assertThat(village.state())
                                    .isEqualTo(FleetMigration.VillageState.DONE));
            assertThat(version(unlucky)).isEqualTo(3);
            assertThat(site.probe(unlucky)).isNotEmpty();

            clear(unlucky);
            assertThat(fleetMigration.start(DPMD)).isEqualTo(first);
            await(fleetMigration, first, State.COMPLETED);
            assertThat(fleetMigration.versions())
                    .allSatisfy(village -> {
                        assertThat(village.version()).isEqualTo(4);
                        assertThat(village.agrees()).isTrue();
                    });
            for (var village : villages) {
                assertThat(upgradesOf(village)).as("upgraded once").isEqualTo(1);
                assertThat(site.probe(village)).isNotEmpty();
            }

            var nothing = fleetMigration.start(DPMD);
            assertThat(nothing).isNotEqualTo(first);
            assertThat(await(fleetMigration, nothing, State.COMPLETED).villages()).isEmpty();
        }
    }

    /** A pilot village, or the first of the fleet where no pilot has been made. */
    private VillageCode canary() {
        var pilots =
                waves.all().getFirst().villages().stream()
                        .map(place -> place.village().code())
                        .toList();
        var fleetByCode =
                here.versions().stream().map(FleetMigration.VillageVersion::village).toList();
        return fleetByCode.stream()
                .filter(pilots::contains)
                .findFirst()
                .orElseGet(fleetByCode::getFirst);
    }

    private static Upgrade await(FleetMigration fleetMigration, UUID id, State state) {
        Fleet.await(
                () -> fleetMigration.find(id).orElseThrow().state() == state,
                "the upgrade to be " + state);
        return fleetMigration.find(id).orElseThrow();
    }

    private static VillageUpgrade of(Upgrade upgrade, VillageCode village) {
        return upgrade.villages().stream()
                .filter(part -> part.village().equals(village))
                .findFirst()
                .orElseThrow();
    }

    private int version(VillageCode village) {
        return here.versions().stream()
                .filter(found -> found.village().equals(village))
                .map(FleetMigration.VillageVersion::version)
                .findFirst()
                .orElseThrow();
    }

    private long upgradesOf(VillageCode village) {
        List<AuditTrail.Recorded> found =
                audit.find(
                        new AuditTrail.Filter(
                                village, null, "village.upgraded", null, null, null, null, 50));
        return found.size();
    }

    private static void obstruct(VillageCode village) {
        var schema = VillageNames.schema(village);
        Fleet.change("CREATE INDEX note_pinned ON " + schema + ".note (word)");
    }

    private static void clear(VillageCode village) {
        Fleet.change("DROP INDEX " + VillageNames.schema(village) + ".note_pinned");
    }
}
