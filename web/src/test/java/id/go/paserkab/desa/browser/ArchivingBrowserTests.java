package id.go.paserkab.desa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.programme.VillageDesk;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.vault.VillageKeys;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;

/** Somebody reads what archiving a village destroys, and types the wrong name. */
class ArchivingBrowserTests extends WebIntegrationTests {

    private static final Actor TESTS = Actor.platform("tests");

    ArchivingBrowserTests(ApplicationContext context) {
        super(context);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void readsWhatIsLostAndDestroysNothingByTheWrongName(int width) {
        var desk = platform.bean(VillageDesk.class);
        var regency = platform.addresses().regency();
        var person = platform.person(Scope.regency(), Role.DPMD_ADMIN);
        desk.suspend(Platform.VILLAGE, "Digabung", TESTS);
        try (var screen = Screen.of(width)) {
            new Newcomer(person.username(), person.oneTimePassword())
                    .signIn(screen, regency + "/ringkasan");
            screen.open(regency + "/desa/" + Platform.VILLAGE.bare());
            screen.page().locator("summary:has-text('Arsipkan untuk selamanya')").click();
            screen.check("desa-arsipkan");
            screen.page().fill("#arsipkan-isi", "Sangkuriman");
            screen.page().fill("#arsipkan-alasan", "Digabung");
            screen.press("Musnahkan datanya dan arsipkan");
            assertThat(screen.text()).contains("Tidak ada yang dimusnahkan");
            screen.check("desa-arsipkan-ditolak");
        } finally {
            desk.reopen(Platform.VILLAGE, TESTS);
        }
        assertThat(platform.village(Platform.VILLAGE).state()).isEqualTo(VillageState.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void seesThatARenewalIsNotFinishedYet(int width) {
        platform.bean(VillageKeys.class).renew(Platform.VILLAGE);
        var origin = platform.origin(Platform.VILLAGE);
        var person = platform.person(Scope.of(Platform.VILLAGE), Role.SECRETARY);
        try (var screen = Screen.of(width)) {
            new Newcomer(person.username(), person.oneTimePassword())
                    .signIn(screen, origin + "/kantor");
            screen.open(origin + "/kantor/penduduk/kunci");
            assertThat(screen.text()).contains("Belum tuntas");
            screen.check("kunci-belum-tuntas");
        }
    }
}
