package id.go.paserkab.desa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Pictures;
import id.go.paserkab.desa.web.support.Platform;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A letter from the post to the agenda: recorded, handed on, answered, corrected, annulled. */
class IncomingLettersBrowserTests extends WebIntegrationTests {

    private static final LocalDate TODAY = PaserTime.today(Clock.systemUTC());

    IncomingLettersBrowserTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void aLetterIsReceivedAtADesk() {
        goes(1280);
    }

    @Test
    void aLetterIsReceivedOnAPhone() {
        goes(360);
    }

    private void goes(int width) {
        var list = platform.origin(Platform.TWIN) + "/kantor/surat-masuk";
        var sender = "Camat Long Ikis " + width;
        try (var screen = Screen.of(width)) {
            var person = platform.person(Scope.of(Platform.TWIN), Role.SECRETARY);
            new Newcomer(person.username(), person.oneTimePassword()).signIn(screen, list);
            screen.open(list).check("surat-masuk");
            screen.follow("Catat surat masuk");
            screen.press("Catat surat");
            screen.check("surat-masuk-kurang");
            assertThat(screen.text()).contains("Isi dahulu");
            record(screen, sender);
            assertThat(screen.text()).contains("Tulis nomor agendanya", sender, "<b>");
            screen.check("surat-masuk-tercatat");
            var letter = screen.page().url();

            handOn(screen);
            screen.check("surat-masuk-disposisi");
            assertThat(screen.text()).contains("Kepada Kaur Umum", "Ditunggu");
            screen.press("Tandai selesai");
            assertThat(screen.text()).contains("ditandai selesai");

            var file = screen.page().waitForDownload(() -> screen.follow("Unduh pindaian"));
            assertThat(file.suggestedFilename()).startsWith("surat-masuk-").endsWith(".png");

            screen.follow("Betulkan catatan");
            screen.check("surat-masuk-betulkan");
            screen.page().fill("#sender", sender + " (baru)");
            screen.page().fill("#reason", "Salah tulis");
            screen.press("Simpan");
            assertThat(screen.text()).contains(sender + " (baru)", "Salah tulis");
            screen.page().locator("summary:has-text('Sebelum dibetulkan')").click();
            screen.check("surat-masuk-riwayat");

            screen.open(list);
            screen.page().fill("#text", "long ikis " + width);
            screen.press("Cari");
            assertThat(screen.page().url()).doesNotContain("ikis");
            assertThat(screen.text()).contains(sender);
            screen.check("surat-masuk-cari");
            screen.open(list.replace("surat-masuk", "surat")).check("surat-meja");
            screen.open(list.replace("surat-masuk", "surat/buku/agenda")).check("surat-agenda");
            assertThat(screen.text()).contains(sender);

            screen.open(letter);
            screen.page().locator("summary:has-text('Batalkan catatan')").click();
            screen.page().fill("#batal-reason", "Tercatat dua kali");
            screen.press("Batalkan catatan");
            assertThat(screen.text()).contains("Dibatalkan", "Tercatat dua kali");
            screen.check("surat-masuk-batal");
        }
    }

    private static void record(Screen screen, String sender) {
        var page = screen.page();
        page.fill("#sender", sender);
        page.fill("#number", "005/12/KEC-LI");
        page.fill("#dated", TODAY.minusDays(2).toString());
        page.fill("#subject", "Undangan rapat koordinasi <b>");
        page.setInputFiles(
                "#scan", new FilePayload("undangan.png", "image/png", Pictures.png(60, 40)));
        screen.press("Catat surat");
    }

    private static void handOn(Screen screen) {
        screen.page().fill("#to", "Kaur Umum");
        screen.page().fill("#instruction", "Siapkan bahan rapat");
        screen.page().fill("#due", TODAY.plusDays(3).toString());
        screen.press("Teruskan");
    }
}
