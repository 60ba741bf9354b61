package id.go.paserkab.desa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Person;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * DPMD brings in facilitators and a cadre, spreads the villages, and a facilitator finds their own.
 */
class PeopleBrowserTests extends WebIntegrationTests {

    private static final byte[] SCAN =
            "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n"
                    .getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PAGE = "<html></html>".getBytes(StandardCharsets.UTF_8);

    PeopleBrowserTests(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void nobodyIsThere() {
        platform.bean(JdbcClient.class).sql("TRUNCATE cadre, facilitator CASCADE").update();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void villagesGetTheirPeople(int width) {
        var account = platform.person(Scope.regency(), Role.FACILITATOR);
        try (var desk = Screen.of(width)) {
            signIn(desk, platform.person(Scope.regency(), Role.DPMD_ADMIN), "/pendamping");
            desk.check("pendamping-kosong");
            addFacilitator(desk, "Duta Digital 1", account.username());
            assign(desk, "Paser Belengkong", "Pasir Belengkong");
            desk.check("pendamping-satu");
            desk.open(regency() + "/pendamping");
            addFacilitator(desk, "Duta Digital 2", "");
            acceptProposal(desk);
            handOver(desk);
            appoint(desk);
        }
        try (var phone = Screen.of(width)) {
            signIn(phone, account, "/pendampingan");
            phone.check("pendampingan");
            assertThat(phone.text()).contains("Desa Pasir Belengkong", "Kader A");
            phone.follow("Desa Pasir Belengkong");
            phone.check("pendampingan-desa");
            assertThat(phone.page().navigate(regency() + "/pendampingan/6401042016").status())
                    .isEqualTo(404);
        }
        try (var leader = Screen.of(width)) {
            signIn(leader, platform.person(Scope.regency(), Role.LEADERSHIP), "/pendamping");
            leader.check("pendamping-pimpinan");
            leader.open(regency() + "/kader").check("kader-pimpinan");
            assertThat(leader.text()).doesNotContain("Kader A");
        }
    }

    private void addFacilitator(Screen desk, String name, String account) {
        desk.follow("Tambah Duta Digital");
        var page = desk.page();
        page.fill("#from", "");
        desk.press("Simpan");
        assertThat(page.locator(".errors")).containsText("Tulis namanya");
        page.fill("#name", name);
        desk.press("Simpan");
        assertThat(page.locator(".errors")).containsText("Isi tanggal mulainya");
        desk.check("pendamping-baru");
        page.fill("#from", "2026-01-05");
        page.selectOption("#membership", account.isEmpty() ? "" : membership(account));
        desk.press("Simpan");
        assertThat(page.locator(".notice.good")).isVisible();
    }

    private static void assign(Screen desk, String district, String village) {
        desk.follow("Tugaskan desa");
        var page = desk.page();
        page.fill("#from", "2026-01-05");
        page.locator("summary:has-text('" + district + "')").click();
        desk.check("pendamping-tugaskan");
        page.locator("label:has-text('" + village + "') input[name=villages]").first().check();
        desk.press("Tugaskan");
        assertThat(page.locator(".notice.good")).containsText("1 desa");
    }

    private void acceptProposal(Screen desk) {
        desk.open(regency() + "/pendamping");
        desk.follow("Usulkan pembagian desa");
        desk.check("pendamping-usulan");
        desk.press("Terima: tugaskan 11 desa");
        assertThat(desk.page().locator(".notice.good")).containsText("11 desa");
        desk.check("pendamping");
    }

    private static void handOver(Screen desk) {
        desk.follow("Duta Digital 2");
        desk.page().locator("summary:has-text('Ganti pendamping')").first().click();
        desk.page().locator("details[open] input[name=day]").fill("2999-01-01");
        desk.check("pendamping-ganti");
        desk.press("Serahkan");
        assertThat(desk.page().locator(".notice.good")).isVisible();
    }

    private void appoint(Screen desk) {
        desk.open(regency() + "/kader").check("kader");
        desk.follow("Pasir Belengkong");
        desk.check("kader-desa-kosong");
        desk.follow("Tambah kader");
        var page = desk.page();
        page.fill("#name", "Kader A");
        page.fill("#decreeNumber", "141/07/2026");
        page.fill("#decreeDate", "2026-01-02");
        page.setInputFiles("#scan", new FilePayload("SK.pdf", "application/pdf", PAGE));
        desk.press("Simpan");
        assertThat(page.locator(".errors")).containsText("bukan PDF, JPEG, atau PNG");
        desk.check("kader-baru");
        page.setInputFiles("#scan", new FilePayload("SK.pdf", "application/pdf", SCAN));
        desk.press("Simpan");
        assertThat(page.locator(".notice.good")).isVisible();
        replace(desk);
        desk.check("kader-desa");
    }

    private static void replace(Screen desk) {
        desk.follow("Tambah operator");
        desk.page().fill("#name", "Operator A");
        desk.page().fill("#from", "2026-01-05");
        desk.press("Simpan");
        desk.page().locator("h3:has-text('Operator A') ~ .actions a:has-text('Ganti')").click();
        assertThat(desk.page().locator("main")).containsText("Menggantikan Operator A");
        desk.page().fill("#name", "Operator B");
        desk.page().fill("#from", "2026-02-02");
        desk.press("Simpan");
        assertThat(desk.page().locator("main")).containsText("Pernah bertugas");
    }

    private void signIn(Screen screen, Person person, String path) {
        new Newcomer(person.username(), person.oneTimePassword()).signIn(screen, regency() + path);
        assertThat(screen.page().url()).startsWith(regency() + path);
    }

    private String membership(String username) {
        return platform.bean(Memberships.class).in(Scope.regency()).stream()
                .filter(member -> member.username().equals(username))
                .map(Membership::id)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private String regency() {
        return platform.addresses().regency();
    }
}
