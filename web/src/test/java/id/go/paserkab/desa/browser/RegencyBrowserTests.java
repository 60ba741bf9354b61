package id.go.paserkab.desa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.web.WebIntegrationTests;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;

/** DPMD brings a wave of villages in and watches it; leadership watches and can touch nothing. */
class RegencyBrowserTests extends WebIntegrationTests {

    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(180_000);
    private static final List<String> PAGES =
            List.of(
                    "/ringkasan",
                    "/kecamatan/64.01.03",
                    "/desa",
                    "/desa/6401032006",
                    "/gelombang",
                    "/gelombang/baru",
                    "/pemutakhiran",
                    "/anggota",
                    "/anggota/baru",
                    "/jejak-audit");

    RegencyBrowserTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void dpmdPlansAWaveWatchesItPausesResumesAndRetriesAtADesk() {
        watch(1280, "Tanjung Harapan", "v_6401022004", RegencyBrowserTests::retry);
    }

    @Test
    void dpmdPlansAWaveWatchesItPausesResumesAndUndoesOnAPhone() {
        watch(360, "Muara Samu", "v_6401102001", RegencyBrowserTests::undo);
    }

    /** The first village of the wave fails at first: its schema belongs to somebody else. */
    private void watch(int width, String district, String schema, Consumer<Screen> remedy) {
        superuser("CREATE SCHEMA " + schema + " AUTHORIZATION postgres");
        try (var desk = Screen.of(width)) {
            signIn(desk, Role.DPMD_ADMIN);
            desk.check("ringkasan");
            plan(desk, district);
            desk.press("Setujui");
            desk.press("Mulai");

            // No page is loaded by hand here: what changes, changes by itself.
            assertThat(desk.page().locator("[id^=ulang-]").first()).isVisible(PATIENTLY);
            desk.check("gelombang-berjalan");

            desk.page().locator("#aksi-jeda").click();
            give(desk, "Menunggu kepala dinas");
            assertThat(desk.page().locator("main")).containsText("Menunggu kepala dinas");
            desk.check("gelombang-dijeda");
            desk.page().locator("#aksi-lanjutkan").click();

            superuser("ALTER SCHEMA " + schema + " OWNER TO desa_provisioner");
            remedy.accept(desk);
            assertThat(desk.page().locator(".state-line .badge.good")).isVisible(PATIENTLY);
            desk.check("gelombang-selesai");
        }
    }

    private static void retry(Screen desk) {
        desk.page().locator("[id^=ulang-]").first().click();
    }

    private static void undo(Screen desk) {
        desk.page().locator("[id^=batal-]").first().click();
        give(desk, "Belum siap");
    }

    private static void give(Screen desk, String reason) {
        desk.page().fill("#reason", reason);
        desk.page().locator("main form button[type=submit]").first().click();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyPageOfDpmdIsAccessible(int width) {
        try (var desk = Screen.of(width)) {
            signIn(desk, Role.DPMD_ADMIN);
            for (var path : PAGES) {
                desk.open(regency() + path).check("kabupaten" + path.replace('/', '-'));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void leadershipSeesTheRolloutAndCanTouchNothing(int width) {
        try (var dashboard = Screen.of(width)) {
            signIn(dashboard, Role.LEADERSHIP);
            dashboard.check("pimpinan");
            assertThat(dashboard.text()).contains("139", "Pasir Belengkong");
            assertThat(dashboard.page().locator("form[method=post]").all())
                    .as("forms besides signing out")
                    .hasSize(1);
            assertThat(dashboard.text()).doesNotContain("Rencanakan gelombang");
            assertThat(dashboard.page().navigate(regency() + "/gelombang/baru").status())
                    .isEqualTo(403);
        }
    }

    private void signIn(Screen screen, Role role) {
        var person = platform.person(Scope.regency(), role);
        new Newcomer(person.username(), person.oneTimePassword())
                .signIn(screen, regency() + "/ringkasan");
        assertThat(screen.page().url()).startsWith(regency() + "/ringkasan");
    }

    private static void plan(Screen desk, String district) {
        desk.follow("Rencanakan gelombang");
        var page = desk.page();
        page.fill("#name", "Gelombang " + district);
        page.locator("input[name=way][value=DISTRICTS]").check();
        page.locator("label:has-text('" + district + "') input[name=districts]").check();
        page.fill("#parallelism", "2");
        page.fill("#canaries", "0");
        page.fill("#tolerance", "3");
        desk.check("gelombang-baru-terisi");
        desk.press("Lanjut");
        desk.check("gelombang-periksa");
        desk.press("Simpan rancangan");
        desk.check("gelombang-rancangan");
    }

    private String regency() {
        return platform.addresses().regency();
    }

    private static void superuser(String sql) {
        try (var connection = DriverManager.getConnection(TestServices.superuserUrl());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
