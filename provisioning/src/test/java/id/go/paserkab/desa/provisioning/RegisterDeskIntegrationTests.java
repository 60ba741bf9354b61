package id.go.paserkab.desa.provisioning;

import static id.go.paserkab.desa.provisioning.Fleet.DPMD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.kernel.InvalidSlug;
import id.go.paserkab.desa.kernel.Slug;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.Rollout;
import id.go.paserkab.desa.programme.VillageDesk;
import id.go.paserkab.desa.programme.WaveRefused;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.register.VillageState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProvisioningTest
class RegisterDeskIntegrationTests {

    @Autowired Fleet fleet;
    @Autowired VillageDesk desk;
    @Autowired VillageRegister register;
    @Autowired Rollout rollout;
    @Autowired IdentityView identity;
    @Autowired Points points;

    @Test
    void sendsVisitorsOfTheOldAddressOnAndMendsTheClient() {
        var code = active();
        var old = village(code).slug();
        var slug = new Slug(old + "-baru-sekali");
        desk.changeSlug(code, slug, DPMD);
        desk.addDomain(code, "Contoh-" + code.bare() + ".desa.id", DPMD);
        assertThat(village(code).slug()).isEqualTo(slug);
        assertThat(register.findByRetiredSlug(old.value()).map(Village::code)).contains(code);
        Fleet.await(
                () -> identity.redirects(code).stream().anyMatch(uri -> uri.contains(slug.value())),
                "the client to know the new address");
        Fleet.await(
                () ->
                        identity.redirects(code).stream()
                                .anyMatch(uri -> uri.contains(code.bare() + ".desa.id")),
                "the client to know the domain");

        var neighbour = fleet.villages(1).getFirst();
        assertThatExceptionOfType(InvalidSlug.class)
                .isThrownBy(() -> desk.changeSlug(neighbour, slug, DPMD))
                .satisfies(no -> assertThat(no.reason()).isEqualTo(InvalidSlug.Reason.TAKEN));
        assertThatExceptionOfType(InvalidSlug.class)
                .isThrownBy(() -> desk.changeSlug(neighbour, old, DPMD));
        desk.changeSlug(code, old, DPMD);
        assertThat(village(code).slug()).isEqualTo(old);
        assertThat(register.findByRetiredSlug(old.value())).isEmpty();
    }

    @Test
    void closesAndReopensAVillageByLegalMovesOnly() {
        var code = active();
        desk.makeReadOnly(code, "backup", Duration.ofHours(1), DPMD);
        assertThat(village(code).state()).isEqualTo(VillageState.READ_ONLY);
        assertThat(village(code).stateReason()).isEqualTo("backup");
        assertThat(village(code).stateUntil()).isNotNull();
        desk.suspend(code, "dispute", DPMD);
        assertThat(village(code).state()).isEqualTo(VillageState.SUSPENDED);
        refused(() -> desk.suspend(code, "again", DPMD), "SUSPENDED", "SUSPENDED");
        desk.reopen(code, DPMD);
        assertThat(village(code).state()).isEqualTo(VillageState.ACTIVE);
        assertThat(village(code).stateReason()).isNull();
        refused(() -> desk.reopen(code, DPMD), "ACTIVE", "ACTIVE");
        refused(
                () -> desk.suspend(fleet.villages(1).getFirst(), "early", DPMD),
                "PLANNED",
                "SUSPENDED");
        assertThatExceptionOfType(WaveRefused.class)
                .isThrownBy(() -> desk.suspend(code, " ", DPMD))
                .satisfies(
                        no -> assertThat(no.reason()).isEqualTo(WaveRefused.Reason.REASON_MISSING));
    }

    @Test
    void keepsTheAddressOfAVillageThatIsBeingMade() {
        var code = fleet.villages(1).getFirst();
        points.breakStep(code, Step.STAFF);
        var wave = fleet.started(List.of(code), 1, 0, 3);
        fleet.awaitRun(wave, code, RunState.FAILED);
        refused(
                () -> desk.changeSlug(code, new Slug("alamat-lain"), DPMD),
                "PROVISIONING",
                "PROVISIONING");

        var overview = rollout.overview();
        assertThat(overview.stuck())
                .anySatisfy(stuck -> {
                    assertThat(stuck.code()).isEqualTo(code);
                    assertThat(stuck.step()).isEqualTo("STAFF");
                    assertThat(stuck.remedy()).startsWith("trouble.unexpected.remedy: ");
                });
    }

    @Test
    void showsTheRolloutAsItStands() {
        var code = active();
        var overview = rollout.overview();
        var totals = overview.totals();
        assertThat(totals.villages()).isEqualTo(139);
        assertThat(
                        totals.active()
                                + totals.inProgress()
                                + totals.failed()
                                + totals.planned()
                                + totals.closed())
                .isEqualTo(139);
        assertThat(overview.districts()).hasSize(10);
        assertThat(
                        overview.districts().stream()
                                .mapToInt(district -> district.tiles().size())
                                .sum())
                .isEqualTo(139);
        assertThat(overview.districts().stream().flatMap(district -> district.tiles().stream()))
                .anySatisfy(tile -> {
                    assertThat(tile.code()).isEqualTo(code);
                    assertThat(tile.state()).isEqualTo(VillageState.ACTIVE);
                    assertThat(tile.wave()).isNotNull();
                });
        assertThat(overview.timeline().getLast().total()).isGreaterThanOrEqualTo(1);
        assertThat(overview.waves())
                .anySatisfy(wave -> assertThat(wave.state()).isEqualTo(WaveState.COMPLETED));
    }

    private VillageCode active() {
        var code = fleet.villages(1).getFirst();
        fleet.await(fleet.started(List.of(code), 1, 0, 0), WaveState.COMPLETED);
        return code;
    }

    private Village village(VillageCode code) {
        register.refresh();
        return register.find(code).orElseThrow();
    }

    private static void refused(Runnable move, String from, String to) {
        assertThatExceptionOfType(WaveRefused.class)
                .isThrownBy(move::run)
                .satisfies(no -> {
                    assertThat(no.reason()).isEqualTo(WaveRefused.Reason.ILLEGAL_MOVE);
                    assertThat(no.from()).isEqualTo(from);
                    assertThat(no.to()).isEqualTo(to);
                });
    }
}
