package id.go.paserkab.desa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Letters;
import id.go.paserkab.desa.web.support.Platform;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody who was handed a letter asks whether it is genuine. */
class ProofBrowserTests extends WebIntegrationTests {

    private final Letters letters;
    private final String site;

    @Autowired
    ProofBrowserTests(ApplicationContext context) {
        super(context);
        platform.makeVillages();
        this.letters = new Letters(platform);
        this.site = platform.origin(Platform.VILLAGE);
    }

    @BeforeEach
    void forgetGuesses() {
        letters.forgetGuesses();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aCodeIsTypedAndAFileComparedOnTheDevice(int width) {
        var code = letters.issue(Platform.VILLAGE);
        try (var holder = Screen.of(width)) {
            holder.open(site + "/periksa").check("periksa");
            holder.page().fill("#kode", code.grouped());
            holder.press("Periksa");
            holder.check("periksa-asli");
            assertThat(holder.text())
                    .contains("Asli.", Letters.NUMBER, "tidak dikirim ke mana pun");

            choose(holder, Letters.FILE);
            holder.page().locator("#banding-sama").waitFor();
            holder.check("periksa-sama");
            choose(holder, new byte[] {1, 2, 3});
            holder.page().locator("#banding-beda").waitFor();
            assertThat(holder.page().locator("#banding-sama").isVisible()).isFalse();
            holder.check("periksa-beda");
            assertThat(holder.origins()).containsExactly(site);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void whatIsNotGenuineIsSeenAtOnce(int width) {
        var expired = letters.issueUntil(Platform.VILLAGE, LocalDate.of(2026, 11, 30));
        var annulled = letters.issue(Platform.VILLAGE);
        letters.annul(Platform.VILLAGE, annulled);
        try (var holder = Screen.of(width)) {
            holder.open(site + "/periksa/" + expired.value()).check("periksa-lewat");
            assertThat(holder.text()).contains("masa berlakunya sudah lewat");
            holder.open(site + "/periksa/" + annulled.value()).check("periksa-dibatalkan");
            assertThat(holder.text()).contains("Tidak berlaku lagi");
            holder.open(site + "/periksa/salah").check("periksa-tidak-ada");
            assertThat(holder.text()).contains("Tidak ditemukan");
            for (var wrong = 0; wrong < 25; wrong++) {
                holder.open(site + "/periksa/salah");
            }
            holder.check("periksa-terlalu-banyak");
            assertThat(holder.text()).contains("Terlalu banyak");
        }
        letters.forgetGuesses();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void withoutScriptsTheServerCompares(int width) {
        var code = letters.issueElectronically(Platform.VILLAGE);
        try (var holder = Screen.withoutScripts(width)) {
            holder.open(site + "/periksa/" + code.value());
            assertThat(holder.text()).contains("langsung dilupakan", "Secara elektronik");
            choose(holder, Letters.FILE);
            holder.press("Bandingkan");
            assertThat(holder.text()).contains("Sama persis");
        }
    }

    private static void choose(Screen holder, byte[] file) {
        holder.page()
                .setInputFiles("#berkas", new FilePayload("surat.pdf", "application/pdf", file));
    }
}
