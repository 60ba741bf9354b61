package id.go.paserkab.desa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.local.Mailbox;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.notice.Argument;
import id.go.paserkab.desa.notice.Notice;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.notice.Notices;
import id.go.paserkab.desa.notice.PostedNotices;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Person;
import id.go.paserkab.desa.web.support.Platform;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;

/** A member is told, chooses, and confirms an address with the code from a real mailbox. */
class NoticesBrowserTests extends WebIntegrationTests {

    private static final Pattern CODE = Pattern.compile("\\b[A-HJKMNP-Z2-9]{8}\\b");

    NoticesBrowserTests(ApplicationContext context) {
        super(context);
    }

    @AfterAll
    static void mailIsGone() {
        TestServices.stopMail();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aMemberIsToldAndChoosesHow(int width) {
        var mailbox = TestServices.startMail();
        try (var desk = Screen.of(width)) {
            signIn(desk, platform.person(Scope.regency(), Role.DPMD_ADMIN));
            desk.check("pemberitahuan-kosong");
            post();
            desk.open(regency() + "/ringkasan");
            assertThat(desk.page().locator(".bell .count")).hasText("3");
            desk.page().locator(".bell").click();
            desk.check("pemberitahuan");
            desk.press("Tandai sudah dibaca");
            assertThat(desk.page().locator(".bell .count")).hasText("2");
            desk.follow("Desa Pasir Belengkong: berhenti memakai");
            assertThat(desk.page().url()).contains("/desa/6401032006");
            desk.open(regency() + "/pemberitahuan");
            desk.press("Tandai semua sudah dibaca");
            assertThat(desk.page().locator(".bell .count")).hasCount(0);
            choose(desk, mailbox, "uji." + width + "@contoh.id");
            desk.open(regency() + "/pemberitahuan");
            desk.follow("Pengiriman surel");
            desk.check("pemberitahuan-pengiriman");
        }
        try (var phone = Screen.of(width)) {
            signIn(phone, platform.person(Scope.regency(), Role.FACILITATOR));
            phone.follow("Pilihan pemberitahuan");
            assertThat(phone.text()).doesNotContain("Ringkasan mingguan");
            phone.check("pemberitahuan-pilihan-pendamping");
        }
    }

    private void choose(Screen desk, Mailbox mailbox, String address) {
        desk.follow("Pilihan pemberitahuan");
        desk.check("pemberitahuan-pilihan");
        var page = desk.page();
        page.locator("input[name=surel][value=WEEKLY_DIGEST]").uncheck();
        desk.press("Simpan");
        assertThat(page.locator(".notice.good")).containsText("tersimpan");
        page.fill("#alamat", address);
        desk.press("Kirim kode");
        assertThat(page.locator("#surel")).containsText("Menunggu kode");
        desk.check("pemberitahuan-alamat-menunggu");
        Platform.await(() -> !mailbox.mails().isEmpty(), "the code");
        var code = CODE.matcher(mailbox.mails().getLast().text());
        assertThat(code.find()).isTrue();
        page.fill("#kode", code.group());
        desk.press("Konfirmasi alamat");
        assertThat(page.locator("#surel")).containsText("Dikonfirmasi");
        desk.check("pemberitahuan-alamat");
    }

    private void post() {
        var notices = platform.bean(Notices.class);
        notices.post(
                Notice.of(NoticeKind.WAVE_PAUSED, key(), "/gelombang")
                        .saying(
                                new Argument.Count(2),
                                new Argument.Text("Gelombang kedua"),
                                new Argument.Stored("wave.paused.canary: Canary village failed")));
        notices.post(
                about(NoticeKind.GATE_LAPSING, "/kesiapan/6401032006/G1")
                        .saying(
                                new Argument.OfVillage(Platform.VILLAGE),
                                new Argument.Text("G1"),
                                new Argument.Text("Infrastruktur"),
                                new Argument.Day(LocalDate.of(2026, 12, 5))));
        notices.post(
                about(NoticeKind.VILLAGE_STALLED, "/desa/6401032006")
                        .saying(
                                new Argument.OfVillage(Platform.VILLAGE),
                                new Argument.Term("notice.stalled.STALLED"),
                                new Argument.Day(LocalDate.of(2026, 10, 1))));
        Platform.await(
                () -> platform.bean(PostedNotices.class).undelivered().isEmpty(), "the delivery");
    }

    private static Notice about(NoticeKind kind, String path) {
        var village = new VillageCode("64.01.03.2006");
        return Notice.of(kind, key(), path).about(village, "/pendampingan/" + village.bare());
    }

    private void signIn(Screen screen, Person person) {
        new Newcomer(person.username(), person.oneTimePassword())
                .signIn(screen, regency() + "/pemberitahuan");
    }

    private String regency() {
        return platform.addresses().regency();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
