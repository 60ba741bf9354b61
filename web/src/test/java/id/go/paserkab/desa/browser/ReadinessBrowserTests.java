package id.go.paserkab.desa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.PlanWave;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.readiness.Readiness;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Pictures;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;

/** DPMD takes a village through its gates and starts its wave; leadership sees the matrix. */
class ReadinessBrowserTests extends WebIntegrationTests {

    private static final Actor TESTS = Actor.platform("tests");

    ReadinessBrowserTests(ApplicationContext context) {
        super(context);
    }

    @ParameterizedTest
    @CsvSource({"360,64.01.09.2006", "1280,64.01.09.2007"})
    void dpmdTakesAVillageThroughItsGatesAndStartsItsWave(int width, String code) {
        var village = new VillageCode(code);
        var wave = wave(village);
        try (var desk = Screen.of(width)) {
            signIn(desk, Role.DPMD_ADMIN);
            desk.open(regency() + "/gelombang/" + wave).check("gelombang-belum-siap");
            desk.press("Setujui");
            desk.press("Mulai");
            assertThat(desk.page().locator("main")).containsText("Gelombang belum dapat dimulai");

            desk.page().locator("#kesiapan a:has-text('G0 Minat')").first().click();
            desk.check("gerbang-kosong");
            give(desk);
            desk.page().fill("#catatan-konfirmasi", "Asli diperiksa di kantor");
            desk.check("gerbang-lengkap");
            desk.page().locator("#tombol-konfirmasi").click();
            assertThat(desk.page().locator(".state-line").first()).containsText("Dikonfirmasi");

            desk.open(regency() + "/kesiapan/" + village.bare() + "/G1");
            desk.page().locator("#tombol-kesampingkan").click();
            assertThat(desk.page().locator(".errors")).containsText("Tulis alasannya");
            desk.check("gerbang-ditolak");

            desk.open(regency() + "/gelombang/" + wave + "/kesiapan?gerbang=G1");
            waiveAll(desk);
            desk.check("gerbang-bersama");
            desk.open(regency() + "/gelombang/" + wave + "/kesiapan?gerbang=G2");
            waiveAll(desk);

            desk.open(regency() + "/kesiapan/" + village.bare()).check("kesiapan-desa");
            desk.open(regency() + "/gelombang/" + wave).check("gelombang-siap");
            desk.press("Mulai");
            assertThat(desk.page().locator("main")).containsText("dimulai");
            assertThat(waves().find(wave).orElseThrow().state()).isEqualTo(WaveState.RUNNING);
            waves().abort(wave, "Uji selesai", TESTS);
        }
    }

    @ParameterizedTest
    @CsvSource({"360", "1280"})
    void everyPageOfReadinessIsAccessible(int width) {
        try (var desk = Screen.of(width)) {
            signIn(desk, Role.DPMD_ADMIN);
            for (var path :
                    List.of(
                            "/kesiapan?kecamatan=64.01.09",
                            "/kesiapan",
                            "/kesiapan/tinjauan",
                            "/kesiapan/gerbang",
                            "/kesiapan/gerbang/G1",
                            "/kesiapan/gerbang/baru")) {
                desk.open(regency() + path)
                        .check("program" + path.replaceAll("[^a-zA-Z0-9]+", "-"));
            }
        }
        try (var dashboard = Screen.of(width)) {
            signIn(dashboard, Role.LEADERSHIP);
            dashboard.open(regency() + "/kesiapan").check("kesiapan-pimpinan");
            assertThat(dashboard.page().locator("form[method=post]").all())
                    .as("forms besides signing out")
                    .hasSize(1);
        }
    }

    private static void give(Screen desk) {
        var page = desk.page();
        page.locator("#isi-komitmen")
                .setInputFiles(new FilePayload("komitmen.png", "image/png", Pictures.png(40, 30)));
        page.locator("#butir-komitmen form button:has-text('Simpan bukti')").click();
        assertThat(page.locator("#butir-komitmen")).containsText("komitmen.png");
        page.fill("#isi-penjelasan", "Balai desa, 3 November, dihadiri BPD");
        page.locator("#butir-penjelasan form button:has-text('Simpan bukti')").click();
        assertThat(page.locator("#butir-penjelasan")).containsText("dihadiri BPD");
    }

    private void waiveAll(Screen desk) {
        var page = desk.page();
        page.locator("input[name=villages]").first().check();
        page.fill("#reason", "Disepakati dalam rapat kecamatan");
        page.fill("#until", platform.bean(Readiness.class).today().plusDays(60).toString());
        page.locator("#simpan-keputusan").click();
        assertThat(page.locator("main")).containsText("dikesampingkan untuk 1 desa");
    }

    private UUID wave(VillageCode village) {
        return waves().plan(
                        new PlanWave(
                                "Uji kesiapan",
                                List.of(village),
                                Set.of(),
                                1,
                                0,
                                0,
                                null,
                                null,
                                null),
                        TESTS);
    }

    private Waves waves() {
        return platform.bean(Waves.class);
    }

    private String regency() {
        return platform.addresses().regency();
    }

    private void signIn(Screen screen, Role role) {
        var person = platform.person(Scope.regency(), role);
        new Newcomer(person.username(), person.oneTimePassword())
                .signIn(screen, regency() + "/ringkasan");
    }
}
