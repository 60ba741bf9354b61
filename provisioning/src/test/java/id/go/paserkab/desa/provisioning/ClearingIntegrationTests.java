package id.go.paserkab.desa.provisioning;

import static id.go.paserkab.desa.provisioning.Fleet.DPMD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.archive.Archive;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.VillageDesk;
import id.go.paserkab.desa.programme.WaveRefused;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.vault.KeysDestroyed;
import id.go.paserkab.desa.vault.Place;
import id.go.paserkab.desa.vault.Vault;
import id.go.paserkab.desa.worker.Job;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A village is archived for good, beside a neighbour that must notice nothing. */
@ProvisioningTest
class ClearingIntegrationTests {

    private static final UUID KEY = UUID.randomUUID();
    private static final Place PLACE = Place.of("letter", "file", KEY);
    private static final byte[] FILE = {1, 2, 3};

    @Autowired Fleet fleet;
    @Autowired VillageDesk desk;
    @Autowired VillageRegister register;
    @Autowired IdentityView identity;
    @Autowired Memberships memberships;
    @Autowired Vault vault;
    @Autowired Archive archive;
    @Autowired ClearVillage clearing;

    /** Other tests count on every village of the register. */
    @AfterEach
    void bringBack() {
        Fleet.change(
                """
                SET search_path = platform;
                DELETE FROM village_key WHERE destroyed_at IS NOT NULL;
                UPDATE village SET state = 'PLANNED' WHERE state = 'ARCHIVED'\
                """);
        register.refresh();
    }

    @Test
    void destroysKeysSchemaLoginsAccountsAndFilesOfAVillageAndOfNoOther() {
        var villages = fleet.villages(2);
        var village = villages.getFirst();
        var neighbour = villages.getLast();
        fleet.await(fleet.started(villages, 2, 0, 0), WaveState.COMPLETED);
        var operator = "operator." + register.find(village).orElseThrow().slug();
        villages.forEach(this::keepAFile);
        desk.suspend(village, "merged", DPMD);
        desk.archive(village, name(village), "merged", DPMD);
        Fleet.await(
                () -> actions(village).contains("village.cleared"), "the village to be cleared");

        assertThat(fleet.state(village)).isEqualTo(VillageState.ARCHIVED);
        assertThatExceptionOfType(KeysDestroyed.class).isThrownBy(() -> opened(village));
        assertThat(keys(village)).containsExactly("t");
        assertThat(Fleet.inPostgresql(village)).isEmpty();
        assertThat(identity.clients(village)).isEmpty();
        assertThat(identity.subjects(operator)).isEmpty();
        assertThat(memberships.in(Scope.of(village))).isEmpty();
        assertThat(archive.get(village, KEY)).isEmpty();
        assertThat(actions(village))
                .containsSubsequence(
                        "village.archived", "village.keys-destroyed", "village.cleared");

        assertThat(opened(neighbour)).isEqualTo(FILE);
        assertThat(Fleet.inPostgresql(neighbour)).hasSize(3);
        assertThat(identity.clients(neighbour)).hasSize(1);

        assertThat(clearing.perform(village.bare())).isInstanceOf(Job.Next.Rest.class);
        assertThat(actions(village)).containsOnlyOnce("village.keys-destroyed");
        assertThatExceptionOfType(KeysDestroyed.class).isThrownBy(() -> keepAFile(village));
        assertThatExceptionOfType(WaveRefused.class).isThrownBy(() -> desk.reopen(village, DPMD));
    }

    @Test
    void destroysNothingWithoutTheNameTheReasonAndTheSuspensionBefore() {
        var village = fleet.villages(1).getFirst();
        fleet.await(fleet.started(List.of(village), 1, 0, 0), WaveState.COMPLETED);
        keepAFile(village);
        refused(WaveRefused.Reason.ILLEGAL_MOVE, village, name(village), "merged");
        desk.suspend(village, "merged", DPMD);
        refused(WaveRefused.Reason.NAME_NOT_TYPED, village, "", "merged");
        refused(WaveRefused.Reason.NAME_NOT_TYPED, village, village.bare(), "merged");
        refused(WaveRefused.Reason.REASON_MISSING, village, name(village), " ");
        clearing.perform(village.bare());
        assertThat(fleet.state(village)).isEqualTo(VillageState.SUSPENDED);
        assertThat(opened(village)).isEqualTo(FILE);
        assertThat(Fleet.inPostgresql(village)).hasSize(3);
        desk.reopen(village, DPMD);
        assertThat(opened(village)).isEqualTo(FILE);
    }

    private void refused(WaveRefused.Reason why, VillageCode village, String name, String reason) {
        assertThatExceptionOfType(WaveRefused.class)
                .isThrownBy(() -> desk.archive(village, name, reason, DPMD))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(why));
    }

    private void keepAFile(VillageCode village) {
        archive.put(village, KEY, office(village, () -> vault.sealBytes(PLACE, FILE)));
    }

    private byte[] opened(VillageCode village) {
        return office(
                village,
                () -> vault.openBytes(PLACE, archive.get(village, KEY).orElse(new byte[0])));
    }

    private String name(VillageCode village) {
        return register.find(village).orElseThrow().name();
    }

    private static <T> T office(VillageCode village, Supplier<T> work) {
        return VillageContext.call(VillageAccess.office(village), work::get);
    }

    private static List<String> keys(VillageCode village) {
        return Fleet.column(
                "SELECT sealing IS NULL AND index IS NULL AND destroyed_at IS NOT NULL FROM"
                        + " platform.village_key WHERE village = '"
                        + village
                        + "'");
    }

    private static List<String> actions(VillageCode village) {
        return Fleet.column(
                "SELECT action FROM platform.audit_entry WHERE village = '"
                        + village
                        + "' ORDER BY number");
    }
}
