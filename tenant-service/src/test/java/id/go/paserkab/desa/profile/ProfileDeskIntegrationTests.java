package id.go.paserkab.desa.profile;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static id.go.paserkab.desa.isolation.TwinVillages.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.isolation.VillageApplication;
import id.go.paserkab.desa.isolation.VillageApplication.RememberingTrail;
import id.go.paserkab.desa.isolation.VillageApplication.TwinRegister;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.tenancy.NoVillageBound;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageBlueprint.Sowing;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillagePasswords;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;

@SpringBootTest(classes = VillageApplication.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProfileDeskIntegrationTests {

    private static final Actor OPERATOR = new Actor("subject", "Operator Desa", "192.0.2.1");

    private final ProfileDesk desk;
    private final ProfileSeed seed;
    private final RememberingTrail trail;
    private final TwinRegister register;
    private final VillagePasswords passwords;

    ProfileDeskIntegrationTests(
            ProfileDesk desk,
            ProfileSeed seed,
            RememberingTrail trail,
            TwinRegister register,
            VillagePasswords passwords) {
        this.desk = desk;
        this.seed = seed;
        this.trail = trail;
        this.register = register;
        this.passwords = passwords;
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        TestServices.postgresql().forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void makeVillages() {
        UnequalTwins.make(passwords);
        for (var village : List.of(ONE, OTHER)) {
            sow(village);
        }
        trail.entries.clear();
        trail.broken = false;
        register.changed.clear();
    }

    @Test
    void aNewVillageKnowsItsAddressAndSowingTwiceChangesNothing() {
        sow(ONE);
        var profile = office(ONE, desk::profile);
        assertThat(profile.villageName()).isEqualTo("Pasir Belengkong");
        assertThat(profile.address()).startsWith("Kantor Desa Pasir Belengkong, Kecamatan");
        assertThat(profile.vision()).isNull();
        assertThat(TwinVillages.ask(ONE.code(), "SELECT count(*) FROM profile")).isEqualTo("1");
    }

    @Test
    void savesAnEditForOneVillageAndLeavesItsTwinAlone() {
        var saved = office(ONE, () -> desk.edit(edit("  Maju bersama\r\nselalu ", 0), OPERATOR));
        assertThat(saved.vision()).isEqualTo("Maju bersama\nselalu");
        assertThat(saved.officeHours()).isEqualTo("Senin–Jumat");
        assertThat(saved.version()).isEqualTo(1);
        assertThat(office(OTHER, desk::profile).vision()).isNull();
        assertThat(register.changed).containsExactly(ONE.code());
    }

    @Test
    void thePublicSiteReadsWhatTheOfficeSaved() {
        office(ONE, () -> desk.edit(edit("Maju bersama", 0), OPERATOR));
        assertThat(site(ONE, desk::profile).vision()).isEqualTo("Maju bersama");
    }

    @Test
    void refusesAnEditThatWasOvertakenAndKeepsTheFirst() {
        office(ONE, () -> desk.edit(edit("Yang pertama", 0), OPERATOR));
        assertThatExceptionOfType(ProfileChangedMeanwhile.class)
                .isThrownBy(() -> office(ONE, () -> desk.edit(edit("Yang kedua", 0), OPERATOR)));
        assertThat(office(ONE, desk::profile).vision()).isEqualTo("Yang pertama");
        assertThat(trail.entries).hasSize(1);
    }

    @Test
    void anEditThatChangesNothingIsNoChange() {
        office(ONE, () -> desk.edit(edit("Maju", 0), OPERATOR));
        var again = office(ONE, () -> desk.edit(edit("Maju", 1), OPERATOR));
        assertThat(again.version()).isEqualTo(1);
        assertThat(trail.entries).hasSize(1);
        assertThat(office(ONE, () -> desk.revisions(10))).hasSize(1);
    }

    @Test
    void remembersWhatEveryFieldSaidBeforeAndAfter() {
        office(ONE, () -> desk.edit(edit("Satu", 0), OPERATOR));
        office(ONE, () -> desk.edit(edit("Dua", 1), OPERATOR));
        var latest = office(ONE, () -> desk.revisions(10)).getFirst();
        assertThat(latest.by()).isEqualTo("Operator Desa");
        assertThat(latest.changes())
                .containsExactly(new ProfileRevision.Change(ProfileField.VISION, "Satu", "Dua"));
    }

    @Test
    void auditsAnEditWithTheFieldsAndNoneOfTheirTexts() {
        office(ONE, () -> desk.edit(edit("Rahasia umum", 0), OPERATOR));
        assertThat(trail.entries)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("profile.edited");
                    assertThat(entry.village()).isEqualTo(ONE.code());
                    assertThat(entry.details().get("fields")).contains("VISION");
                })
                .extracting(AuditEntry::toString)
                .asString()
                .doesNotContain("Rahasia umum");
    }

    @Test
    void changesNothingThatCannotBeAudited() {
        trail.broken = true;
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> office(ONE, () -> desk.edit(edit("Diam-diam", 0), OPERATOR)));
        assertThat(office(ONE, desk::profile).vision()).isNull();
        assertThat(register.changed).isEmpty();
    }

    @Test
    void thePublicSiteCannotReadTheHistoryNorWriteAnything() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> site(ONE, () -> desk.revisions(1)))
                .withStackTraceContaining("permission denied for table profile_revision");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> site(ONE, () -> desk.edit(edit("Iseng", 0), OPERATOR)))
                .withStackTraceContaining("permission denied for table profile");
    }

    @Test
    void aVillageThatIsNotUpgradedServesAndSavesAllButTheNewField() {
        assertThat(site(OTHER, desk::profile).officeHours()).isNull();
        assertThatExceptionOfType(AwaitsUpgrade.class)
                .isThrownBy(() -> office(OTHER, () -> desk.edit(edit("Maju", 0), OPERATOR)))
                .satisfies(early -> assertThat(early.field()).isEqualTo(ProfileField.OFFICE_HOURS));
        var without = new EditProfile("", "", "", "", "", "", "", "Maju", "", "", 0);
        assertThat(office(OTHER, () -> desk.edit(without, OPERATOR)).vision()).isEqualTo("Maju");
    }

    @Test
    void aLogoIsReplacedShownAndRemoved() {
        office(ONE, () -> logo(40));
        office(ONE, () -> logo(50));
        var shown = site(ONE, desk::logo).orElseThrow();
        assertThat(site(ONE, desk::profile).logoHash()).isEqualTo(shown.hash());
        assertThat(site(OTHER, desk::logo)).isEmpty();
        office(
                ONE,
                () -> {
                    desk.removeLogo(OPERATOR);
                    return true;
                });
        assertThat(site(ONE, desk::logo)).isEmpty();
        assertThat(trail.entries)
                .extracting(AuditEntry::action)
                .containsExactly(
                        "profile.logo-replaced", "profile.logo-replaced", "profile.logo-removed");
        assertThat(register.changed).hasSize(3);
    }

    @Test
    void refusesToWorkWhereNoVillageIsBound() {
        assertThatExceptionOfType(NoVillageBound.class).isThrownBy(desk::profile);
    }

    private boolean logo(int side) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        desk.replaceLogo(bytes.toByteArray(), OPERATOR);
        return true;
    }

    private void sow(Village village) {
        office(
                village,
                () -> {
                    seed.sow(new Sowing(village.name(), village.district().name()));
                    return true;
                });
    }

    private static EditProfile edit(String vision, int version) {
        return new EditProfile(
                "Jalan Negara",
                "76271",
                "0543 123",
                "",
                "Senin–Jumat",
                "",
                "",
                vision,
                "",
                "",
                version);
    }

    private static <T> T office(Village village, ScopedValue.CallableOp<T, RuntimeException> work) {
        return VillageContext.call(VillageAccess.office(village.code()), work);
    }

    private static <T> T site(Village village, ScopedValue.CallableOp<T, RuntimeException> work) {
        return VillageContext.call(VillageAccess.site(village.code()), work);
    }
}
