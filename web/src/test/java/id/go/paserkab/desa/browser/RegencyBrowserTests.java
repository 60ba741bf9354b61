package id.go.paserkab.desa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
                    "/pemakaian",
                    "/pemutakhiran",
                    "/anggota",
                    "/anggota/baru",
                    "/jejak-audit");

    RegencyBrowserTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void dpmdPlansAWaveWatchesItPausesResumesAndRetriesAtADesk() {
        var stuck = List.of(new VillageCode("64.01.02.2004"), new VillageCode("64.01.02.2006"));
        watch(1280, "Tanjung Harapan", stuck, RegencyBrowserTests::retry);
    }

    @Test
    void dpmdPlansAWaveWatchesItPausesResumesAndUndoesOnAPhone() {
        var stuck = List.of(new VillageCode("64.01.10.2001"), new VillageCode("64.01.10.2002"));
        watch(360, "Muara Samu", stuck, RegencyBrowserTests::undo);
    }

    /** Two villages of the wave fail at first: their schemas belong to somebody else. */
    private void watch(
            int width, String district, List<VillageCode> stuck, Consumer<Screen> remedy) {
        stuck.forEach(village ->
                superuser("CREATE SCHEMA " + schema(village) + " AUTHORIZATION postgres"));
        try (var desk = Screen.of(width)) {
            signIn(desk, Role.DPMD_ADMIN);
            desk.check("ringkasan");
            plan(desk, district);
            needNoGates(desk);
            desk.press("Setujui");
            desk.press("Mulai");

            // No page is loaded by hand here: what changes, changes by itself.
            assertThat(desk.page().locator("[id^=ulang-]").nth(1)).isVisible(PATIENTLY);
            assertThat(desk.text()).doesNotContain("ERROR:", "SELECT", "Callback");
            desk.check("gelombang-berjalan");

            desk.page().locator("#aksi-jeda").click();
            give(desk, "Menunggu kepala dinas");
            assertThat(desk.page().locator("main")).containsText("Menunggu kepala dinas");
            desk.check("gelombang-dijeda");
            readTheDetails(desk, stuck.getFirst());
            desk.page().locator("#aksi-lanjutkan").click();

            stuck.forEach(village ->
                    superuser("ALTER SCHEMA " + schema(village) + " OWNER TO desa_provisioner"));
            finishesUnderTheReadersEyes(desk, stuck.getLast());
            remedy.accept(desk);
            assertThat(desk.page().locator(".state-line .badge.good")).isVisible(PATIENTLY);
            desk.check("gelombang-selesai");
        }
    }

    /** What PostgreSQL said stands on the village's page, for whoever unfolds it. */
    private static void readTheDetails(Screen desk, VillageCode village) {
        desk.page().locator(".making a[href$=\"" + village.bare() + "\"]").click();
        var details = desk.page().locator("details[id^=rincian-]").first();
        assertThat(details.locator("code")).not().isVisible();
        details.locator("summary").click();
        assertThat(details.locator("code")).containsText("ERROR:");
        desk.check("desa-gagal");
        desk.page().goBack();
    }

    /**
     * Somebody else tries a village again: the open page comes to show one more as finished by what
     * the server sends, and is never loaded anew. The other village that failed keeps the wave from
     * ending meanwhile, which is when the page does load anew.
     */
    private void finishesUnderTheReadersEyes(Screen desk, VillageCode village) {
        var page = desk.page();
        assertThat(page.locator("#aksi-jeda")).isVisible();
        page.evaluate(
                """
                () => {
                    window.finished = () => Number(
                        document.querySelectorAll('#bagian .figures dd')[1].textContent);
                    window.before = window.finished();
                    window.told = 0;
                    document.body.addEventListener('htmx:sseMessage', () => window.told++);
                }
                """);
        var wave = UUID.fromString(page.url().replaceFirst(".*/", ""));
        platform.bean(Waves.class).retry(wave, village, Actor.platform("tests"));
        Platform.await(
                () ->
                        (boolean)
                                page.evaluate(
                                        "window.told > 0 && window.finished() > window.before"),
                "one more finished village on the page that was open");
    }

    /** What a village has to pass first is another story. */
    private void needNoGates(Screen desk) {
        var url = desk.page().url();
        var wave = UUID.fromString(url.substring(url.lastIndexOf('/') + 1));
        platform.bean(Waves.class).changeGates(wave, Set.of(), Actor.platform("tests"));
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
            assertThat(dashboard.text()).contains("139", "Paser Belengkong");
            assertThat(dashboard.page().locator("form[method=post]").all())
                    .as("forms besides signing out")
                    .hasSize(1);
            assertThat(dashboard.text()).doesNotContain("Rencanakan gelombang");
            assertThat(dashboard.page().navigate(regency() + "/gelombang/baru").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void eachOfThe139TilesLeadsLeadershipToAVillage() {
        try (var dashboard = Screen.of(1280)) {
            signIn(dashboard, Role.LEADERSHIP);
            var page = dashboard.page();
            var tiles = 0;
            for (var district : platform.bean(VillageRegister.class).districts()) {
                // By its address: waves and villages may bear the same name.
                page.locator("a[href^='/kecamatan/" + district.code() + "']").first().click();
                assertThat(page.locator("h1")).containsText(district.name());
                tiles += page.locator("a.tile").count();
                leadsToItsVillage(page.locator("a.tile").last(), page);
                dashboard.open(regency() + "/ringkasan");
            }
            assertThat(tiles).isEqualTo(139);
        }
    }

    private static void leadsToItsVillage(Locator tile, Page page) {
        var path = tile.getAttribute("href");
        var village = tile.locator("span").first().innerText();
        var answer = page.waitForResponse(answered -> answered.url().endsWith(path), tile::click);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(page.locator("h1")).containsText(village);
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

    private static String schema(VillageCode village) {
        return "v_" + village.bare();
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
