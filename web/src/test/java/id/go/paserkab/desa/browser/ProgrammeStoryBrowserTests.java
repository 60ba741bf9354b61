package id.go.paserkab.desa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.FilePayload;
import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.PlanWave;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.NewFacilitator;
import id.go.paserkab.desa.web.support.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole way of a village: a facilitator visits it, DPMD passes it through its gates, a wave
 * brings it in, and leadership sees it move.
 */
class ProgrammeStoryBrowserTests extends WebIntegrationTests {

    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(180_000);
    private static final Actor TESTS = Actor.platform("tests");
    private static final VillageCode LOLO = new VillageCode("64.01.05.2002");

    private final LocalDate today;

    ProgrammeStoryBrowserTests(ApplicationContext context) {
        super(context);
        today = PaserTime.today(platform.bean(Clock.class));
    }

    @BeforeEach
    void nobodyIsThere() {
        platform.bean(JdbcClient.class).sql("TRUNCATE cadre, facilitator CASCADE").update();
    }

    @Test
    void fromAVisitOnAPhoneToTheFunnelOfLeadership() {
        try (var leader = Screen.of(1280);
                var phone = Screen.of(360);
                var desk = Screen.of(1280)) {
            signIn(leader, platform.person(Scope.regency(), Role.LEADERSHIP), "/ringkasan");
            var before = funnel(leader);

            visit(phone);
            signIn(desk, platform.person(Scope.regency(), Role.DPMD_ADMIN), "/kunjungan");
            assertThat(desk.page().locator("main")).containsText("Kepala desa setuju");

            var wave = wave();
            confirmInterest(desk);
            waive(desk, wave, "G1");
            waive(desk, wave, "G2");
            desk.open(regency() + "/gelombang/" + wave);
            desk.press("Setujui");
            desk.press("Mulai");
            assertThat(desk.page().locator(".state-line .badge.good")).isVisible(PATIENTLY);

            leader.open(regency() + "/ringkasan").check("cerita-pimpinan");
            var after = funnel(leader);
            assertThat(after.subList(0, 4))
                    .as("interested, ready, provisioned, live; before: " + before)
                    .containsExactlyElementsOf(
                            before.subList(0, 4).stream().map(villages -> villages + 1).toList());
            leader.open(regency() + "/desa/" + LOLO.bare());
            assertThat(leader.page().locator("main")).containsText("Aktif");
            assertThat(leader.page().navigate(regency() + "/kunjungan").status()).isEqualTo(403);
        }
    }

    private void visit(Screen phone) {
        var duta = NewFacilitator.of(platform, "Duta Digital 1", today.minusDays(9), LOLO);
        signIn(phone, duta, "/pendampingan");
        phone.page().locator(".people .actions a:has-text('Catat kunjungan')").click();
        var page = phone.page();
        assertThat(page.locator("#village")).hasValue(LOLO.bare());
        page.selectOption("#topic", "GATES");
        page.fill("#done", "Membahas surat minat bersama perangkat desa");
        page.fill("#nextStep", "Kepala desa setuju dan menandatangani surat minat");
        page.fill("#nextDay", today.plusDays(7).toString());
        page.fill("#nextOwner", "Kepala desa");
        page.locator("input[value=G0]").check();
        page.setInputFiles(
                "#photos",
                new FilePayload("rapat.jpg", "image/jpeg", Photograph.sideways(1600, 1200)));
        assertThat(page.locator("#daftar-foto li")).hasCount(1);
        phone.press("Kirim catatan");
        assertThat(page.locator(".notice.good")).containsText("sudah tersimpan");
    }

    private void confirmInterest(Screen desk) {
        desk.open(regency() + "/kesiapan/" + LOLO.bare() + "/G0");
        var page = desk.page();
        page.locator("#isi-komitmen")
                .setInputFiles(
                        new FilePayload("komitmen.jpg", "image/jpeg", Photograph.sideways(60, 40)));
        page.locator("#butir-komitmen form button:has-text('Simpan bukti')").click();
        page.fill("#isi-penjelasan", "Balai desa, dihadiri BPD");
        page.locator("#butir-penjelasan form button:has-text('Simpan bukti')").click();
        page.locator("#tombol-konfirmasi").click();
        assertThat(page.locator(".state-line").first()).containsText("Dikonfirmasi");
    }

    private void waive(Screen desk, UUID wave, String gate) {
        desk.open(regency() + "/gelombang/" + wave + "/kesiapan?gerbang=" + gate);
        var page = desk.page();
        page.locator("input[name=villages]").first().check();
        page.fill("#reason", "Disepakati dalam rapat kecamatan");
        page.fill("#until", today.plusDays(60).toString());
        page.locator("#simpan-keputusan").click();
        assertThat(page.locator("main")).containsText("dikesampingkan untuk 1 desa");
    }

    private UUID wave() {
        return platform.bean(Waves.class)
                .plan(
                        new PlanWave("Cerita", List.of(LOLO), Set.of(), 1, 0, 0, null, null, null),
                        TESTS);
    }

    private static List<Integer> funnel(Screen leader) {
        return leader.page().locator(".funnel li strong").allInnerTexts().stream()
                .map(Integer::valueOf)
                .toList();
    }

    private void signIn(Screen screen, Person person, String path) {
        new Newcomer(person.username(), person.oneTimePassword()).signIn(screen, regency() + path);
        assertThat(screen.page().url()).startsWith(regency() + path);
    }

    private String regency() {
        return platform.addresses().regency();
    }
}
