package id.go.paserkab.desa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.go.paserkab.desa.web.support.Platform.TWIN;
import static id.go.paserkab.desa.web.support.Platform.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import id.go.paserkab.desa.document.Documents;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.visit.Visit;
import id.go.paserkab.desa.visit.VisitFilter;
import id.go.paserkab.desa.visit.Visits;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.NewFacilitator;
import id.go.paserkab.desa.web.support.Person;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A facilitator records visits on a phone whose line comes and goes; DPMD reads them. */
class VisitsBrowserTests extends WebIntegrationTests {

    private static final String OWN = "/pendampingan/kunjungan";
    private static final String DRAFTS =
            "() => Object.keys(localStorage).filter(name => name.startsWith('kunjungan:')).length";

    private static final String ANSWER_LOST =
            """
            () => {
                const send = XMLHttpRequest.prototype.send;
                XMLHttpRequest.prototype.send = function (body) {
                    this.onload = this.onerror;
                    XMLHttpRequest.prototype.send = send;
                    send.call(this, body);
                };
            }
            """;

    private final LocalDate today;

    VisitsBrowserTests(ApplicationContext context) {
        super(context);
        today = PaserTime.today(platform.bean(Clock.class));
    }

    @BeforeEach
    void nobodyIsThere() {
        platform.bean(JdbcClient.class).sql("TRUNCATE cadre, facilitator CASCADE").update();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aVisitIsPlannedMovedAndRecorded(int width) {
        try (var phone = Screen.of(width)) {
            signIn(phone, facilitator("Duta Digital 1", VILLAGE), "/pendampingan");
            phone.check("pendampingan-beranda");
            phone.page().locator(".people .actions a:has-text('Rencanakan')").click();
            phone.press("Simpan");
            assertThat(phone.page().locator(".errors")).containsText("Isi hari kunjungannya");
            phone.check("kunjungan-rencana");
            phone.page().fill("#day", today.plusDays(1).toString());
            phone.page().selectOption("#topic", "GATES");
            phone.press("Simpan");
            assertThat(phone.page().locator(".notice.good")).isVisible();
            phone.follow("Pindahkan");
            phone.page().fill("#day", today.plusDays(3).toString());
            phone.page().fill("#reason", "Jalan terputus banjir");
            phone.check("kunjungan-pindah");
            phone.press("Pindahkan");
            assertThat(phone.page().locator("main")).containsText("Jalan terputus banjir");
            platform.bean(JdbcClient.class)
                    .sql("UPDATE visit SET planned = ?")
                    .param(today.minusDays(2))
                    .update();
            phone.open(regency() + OWN).check("kunjungan-saya");
            phone.open(regency() + "/pendampingan").check("pendampingan-terlambat");
            phone.page().locator(".tasks a:has-text('Kunjungan')").click();
            write(phone);
            phone.page().fill("#day", today.plusDays(1).toString());
            phone.press("Kirim catatan");
            assertThat(phone.page().locator(".errors")).containsText("Hari kunjungan belum tiba");
            phone.check("kunjungan-catat-ditolak");
            phone.page().fill("#day", today.toString());
            add(phone, "foto.jpg", Photograph.sideways(1600, 1200));
            phone.check("kunjungan-catat");
            phone.press("Kirim catatan");
            assertThat(phone.page().locator(".notice.good")).containsText("sudah tersimpan");
            phone.check("kunjungan-satu");
            phone.follow("Perbaiki catatan");
            phone.check("kunjungan-perbaiki");
        }
        try (var desk = Screen.of(width)) {
            signIn(desk, platform.person(Scope.regency(), Role.DPMD_ADMIN), "/kunjungan");
            desk.check("kunjungan-dpmd");
            desk.follow(String.valueOf(today.getYear()));
            desk.check("kunjungan-dpmd-satu");
            desk.open(regency() + "/kunjungan/belum?hari=0").check("kunjungan-belum");
        }
    }

    @Test
    void aDraftSurvivesReloadingAndALostLineAndIsSentOnce() {
        try (var phone = Screen.of(360)) {
            signIn(phone, facilitator("Duta Digital 1", VILLAGE), OWN + "/catat");
            phone.page().selectOption("#village", VILLAGE.bare());
            write(phone);
            var photo = Photograph.sideways(3000, 2000);
            add(phone, "IMG 2026.jpg", photo);
            assertThat(phone.page().locator("#keadaan")).containsText("Konsep tersimpan");
            phone.page().reload();
            assertThat(phone.page().locator("#keadaan")).containsText("dipulihkan");
            assertThat(phone.page().locator("#done")).hasValue("Latihan mengisi profil desa");
            assertThat(phone.page().locator("input[value=G4]")).isChecked();
            assertThat(phone.page().locator("#daftar-foto")).containsText("IMG 2026.jpg");
            phone.check("kunjungan-konsep");

            phone.page().context().setOffline(true);
            phone.press("Kirim catatan");
            assertThat(phone.page().locator("#keadaan")).containsText("Menunggu sinyal");
            phone.check("kunjungan-menunggu");
            assertThat(all()).isEmpty();
            var sent = new ArrayList<Request>();
            phone.page()
                    .onRequest(request -> {
                        if (request.method().equals("POST")) {
                            sent.add(request);
                        }
                    });
            phone.page().context().setOffline(false);
            assertThat(phone.page().locator(".notice.good")).containsText("sudah tersimpan");
            assertThat(sent).hasSize(1);
            var bytes = Integer.parseInt(sent.getFirst().allHeaders().get("content-length"));
            assertThat(bytes).as("sent of " + photo.length).isLessThan(photo.length / 2);
            assertThat(phone.page().evaluate(DRAFTS)).isEqualTo(0);
        }
        var made = Objects.requireNonNull(all().getFirst().made());
        var kept = read(platform.bean(Documents.class).content(made.photos().getFirst()));
        assertThat(kept.getHeight()).as("upright").isEqualTo(1280);
        assertThat(kept.getWidth()).isEqualTo(853);
    }

    @Test
    void pressedTwiceIsKeptOnceAndSoIsWhatIsSentAfterTheAnswerWasLost() {
        try (var phone = Screen.of(360)) {
            signIn(phone, facilitator("Duta Digital 1", VILLAGE), OWN + "/catat");
            phone.page().selectOption("#village", VILLAGE.bare());
            write(phone);
            // The server keeps it, and the line is lost before its answer comes.
            phone.page().evaluate(ANSWER_LOST);
            phone.page().locator("button:has-text('Kirim catatan')").dblclick();
            assertThat(phone.page().locator("#keadaan")).containsText("Menunggu sinyal");
            assertThat(all()).hasSize(1);
            phone.page().fill("#done", "Ditulis lagi");
            phone.press("Kirim sekarang");
            assertThat(phone.page().locator(".notice")).containsText("tidak disimpan lagi");
            assertThat(phone.page().locator("main")).containsText("Latihan mengisi profil desa");
            assertThat(phone.page().evaluate(DRAFTS)).isEqualTo(0);
        }
        assertThat(all()).hasSize(1);
    }

    @Test
    void aDraftOutlivesTheSessionAndIsShownToNobodyElseOnThePhone() {
        try (var phone = Screen.of(360)) {
            signIn(phone, facilitator("Duta Digital 1", VILLAGE), OWN + "/catat");
            phone.page().selectOption("#village", VILLAGE.bare());
            write(phone);
            assertThat(phone.page().locator("#keadaan")).containsText("Konsep tersimpan");
            phone.page().context().clearCookies(new ClearCookiesOptions().setName("sesi"));
            phone.press("Kirim catatan");
            assertThat(phone.page().locator("#keadaan")).containsText("sudah habis");
            phone.check("kunjungan-sesi-habis");
            assertThat(all()).isEmpty();
            phone.follow("Masuk lagi");
            assertThat(phone.page().locator("#keadaan")).containsText("dipulihkan");
            assertThat(phone.page().locator("#done")).hasValue("Latihan mengisi profil desa");

            var form = phone.page().url();
            phone.open(regency() + "/pendampingan");
            assertThat(phone.page().locator("main .saved")).containsText("Pasir Belengkong");
            phone.check("pendampingan-konsep");
            var asked = new ArrayList<String>();
            phone.page().onDialog(dialog -> answer(dialog, asked));
            phone.press("Keluar");
            phone.page().waitForURL(url -> !url.contains("/pendampingan"));
            assertThat(asked).hasSize(1).first().asString().contains("1 konsep");

            signIn(phone, facilitator("Duta Digital 2", TWIN), "/pendampingan");
            assertThat(phone.page().locator("main .saved")).hasCount(0);
            phone.open(form);
            assertThat(phone.page().locator("#done")).hasValue("");
            assertThat(phone.page().url()).as("a key of their own").isNotEqualTo(form);
        }
    }

    private static void answer(Dialog dialog, List<String> asked) {
        asked.add(dialog.message());
        dialog.accept();
    }

    private static void write(Screen phone) {
        var page = phone.page();
        page.selectOption("#topic", "CADRE");
        page.fill("#done", "Latihan mengisi profil desa");
        page.fill("#agreed", "Berlatih lagi sendiri");
        page.locator("input[value=G4]").check();
        page.fill("#attendance", "4");
    }

    private static void add(Screen phone, String name, byte[] photo) {
        phone.page().setInputFiles("#photos", new FilePayload(name, "image/jpeg", photo));
        assertThat(phone.page().locator("#daftar-foto li")).hasCount(1);
    }

    private List<Visit> all() {
        return platform.bean(Visits.class)
                .find(new VisitFilter(null, null, null, null, null), 10, 0);
    }

    private Person facilitator(String name, VillageCode village) {
        return NewFacilitator.of(platform, name, today.minusDays(40), village);
    }

    private void signIn(Screen screen, Person person, String path) {
        new Newcomer(person.username(), person.oneTimePassword()).signIn(screen, regency() + path);
        assertThat(screen.page().url()).startsWith(regency() + path);
    }

    private String regency() {
        return platform.addresses().regency();
    }

    private static BufferedImage read(Optional<byte[]> content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content.orElseThrow()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
