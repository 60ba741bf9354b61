package id.go.paserkab.desa.web.village.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.ledger.LetterCode;
import id.go.paserkab.desa.ledger.Sha256;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Answered;
import id.go.paserkab.desa.web.support.Letters;
import id.go.paserkab.desa.web.support.Platform;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class ProofPageIntegrationTests extends WebIntegrationTests {

    private static final int MOST_BYTES = 40 * 1024;

    private final Letters letters;
    private final String site;

    @Autowired
    ProofPageIntegrationTests(ApplicationContext context) {
        super(context);
        platform.makeVillages();
        this.letters = new Letters(platform);
        this.site = platform.origin(Platform.VILLAGE);
    }

    @BeforeEach
    void forgetGuesses() {
        letters.forgetGuesses();
    }

    @Test
    void tellsWhoeverHoldsALetterWhatStandsOnIt() {
        var page = ask(letters.issue(Platform.VILLAGE).value());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Asli.", "Surat Keterangan Domisili", Letters.NUMBER, "1 Desember 2026")
                .contains("S. A.", "Hj. Norhayati, S.Sos.", "Dengan tangan dan cap")
                .contains(Sha256.of(Letters.FILE).hex())
                .doesNotContain("Secara elektronik");
    }

    @Test
    void neverShowsAnElectronicSignatureLikeOneByHand() {
        assertThat(ask(letters.issueElectronically(Platform.VILLAGE).value()).body())
                .contains("Secara elektronik", "Tanpa batas waktu")
                .doesNotContain("Dengan tangan");
    }

    @Test
    void tellsOfExpiredAndOfAnnulledLetters() {
        var expired = letters.issueUntil(Platform.VILLAGE, LocalDate.of(2026, 11, 30));
        assertThat(ask(expired.value()).body())
                .contains("sudah lewat pada 30 November 2026")
                .doesNotContain("Asli. ");
        var annulled = letters.issue(Platform.VILLAGE);
        letters.annul(Platform.VILLAGE, annulled);
        assertThat(ask(annulled.value()).body())
                .contains("Tidak berlaku lagi")
                .doesNotContain("Asli");
    }

    @Test
    void aCodeMayBeTypedAsItIsPrinted() {
        var code = letters.issue(Platform.VILLAGE);
        var typed = code.grouped().toLowerCase(Locale.ROOT).replace("-", "%20");
        assertThat(visitor().get(site + "/periksa?kode=" + typed).body()).contains("Asli.");
        var form = visitor().get(site + "/periksa");
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.body()).contains("Ketik kode").doesNotContain("banding");
    }

    @Test
    void unknownForeignAndMalformedCodesLookTheSame() {
        var foreign = letters.issue(Platform.TWIN).value();
        assertThat(visitor().get(platform.origin(Platform.TWIN) + "/periksa/" + foreign).status())
                .isEqualTo(200);
        var pages = new ArrayList<Answered>();
        pages.add(ask(foreign));
        pages.add(ask(LetterCode.random(new SecureRandom()).value()));
        for (var malformed : List.of("x", "1", "A".repeat(300), "a/b/c", "%27%20OR%201=1", "")) {
            pages.add(ask(malformed));
        }
        pages.add(visitor().get(site + "/periksa?kode=" + foreign));
        pages.add(visitor().get(site + "/periksa?kode=%3Cscript%3E"));
        pages.add(visitor().upload(site + "/periksa/" + foreign, Map.of(), "berkas", Letters.FILE));
        assertThat(pages.subList(0, 5))
                .allSatisfy(page -> assertThat(page.status()).isEqualTo(404));
        assertThat(pages)
                .filteredOn(page -> page.status() != 200)
                .hasSizeGreaterThan(9)
                .allSatisfy(page -> {
                    assertThat(page.status()).isEqualTo(404);
                    assertThat(page.body()).isEqualTo(pages.getFirst().body());
                    assertThat(shape(page)).isEqualTo(shape(pages.getFirst()));
                });
    }

    private static Map<String, List<String>> shape(Answered page) {
        var shape = new TreeMap<>(page.headers().map());
        shape.remove("date");
        return shape;
    }

    @Test
    void noPageIsIndexedStoredOrLarge() {
        for (var path :
                List.of(
                        "/periksa",
                        "/periksa/x",
                        "/periksa/" + letters.issue(Platform.VILLAGE).value())) {
            var page = visitor().get(site + path);
            assertThat(page.header("x-robots-tag")).hasValue("noindex");
            assertThat(page.header("cache-control")).hasValue("no-store");
            assertThat(page.header("etag")).isEmpty();
            assertThat(page.cookies()).isEmpty();
            assertThat(page.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        }
    }

    @Test
    void guessingIsThrottledAndRightCodesAreFree() {
        var genuine = letters.issue(Platform.VILLAGE).value();
        for (var right = 0; right < 30; right++) {
            assertThat(ask(genuine).status()).isEqualTo(200);
        }
        var chance = new SecureRandom();
        var wrong = 0;
        Answered page;
        do {
            page = ask(LetterCode.random(chance).value());
            wrong++;
        } while (page.status() == 404 && wrong < 100);
        assertThat(page.status()).isEqualTo(429);
        assertThat(wrong).isBetween(20, 23);
        assertThat(page.header("retry-after")).isPresent();
        assertThat(page.body()).contains("Terlalu banyak");
        assertThat(ask(genuine).status()).isEqualTo(429);
        assertThat(visitor().get(platform.origin(Platform.TWIN) + "/periksa/x").status())
                .isEqualTo(429);
        assertThat(visitor().get(site + "/periksa").status()).isEqualTo(200);
        assertThat(visitor().get(site + "/").status()).isEqualTo(200);
        letters.forgetGuesses();
        assertThat(ask(genuine).status()).isEqualTo(200);
    }

    @Test
    void withoutRedisThePageGoesOnAndCountsByItself() {
        var genuine = letters.issue(Platform.VILLAGE).value();
        TestServices.stopRedis();
        try {
            assertThat(ask(genuine).status()).isEqualTo(200);
            assertThat(ask("x").status()).isEqualTo(404);
        } finally {
            TestServices.startRedis();
        }
        Platform.await(
                () -> visitor().get(site + "/masuk").status() == 302, "the sign-in to be back");
        Platform.await(() -> isCountedTogether(), "wrong codes to be counted together again");
        assertThat(ask(genuine).status()).isEqualTo(200);
    }

    private boolean isCountedTogether() {
        ask("x");
        return letters.guessesAreCounted();
    }

    @Test
    void comparesAFileWithoutKeepingIt() {
        var address = site + "/periksa/" + letters.issue(Platform.VILLAGE).value();
        var same = visitor().upload(address, Map.of(), "berkas", Letters.FILE);
        assertThat(same.status()).isEqualTo(200);
        assertThat(shown(same)).containsExactly("banding-sama");
        assertThat(same.cookies()).isEmpty();
        var other = visitor().upload(address, Map.of(), "berkas", new byte[] {1});
        assertThat(shown(other)).containsExactly("banding-beda");
        var none = visitor().upload(address, Map.of(), "berkas", new byte[0]);
        assertThat(shown(none)).containsExactly("banding-kosong");
        var large = visitor().upload(address, Map.of(), "berkas", new byte[(5 << 20) + 1]);
        assertThat(shown(large)).containsExactly("banding-besar");
        assertThat(visitor().upload(address, Map.of(), "berkas", new byte[8 << 20]).status())
                .isEqualTo(413);
    }

    private static List<String> shown(Answered page) {
        return Pattern.compile("<div id=\"(banding-(?:sama|beda|besar|kosong))\">")
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void anotherSitesPageCannotSendAFile() {
        var address = site + "/periksa/" + letters.issue(Platform.VILLAGE).value();
        var lured = visitor().with("Sec-Fetch-Site", "same-site");
        assertThat(lured.upload(address, Map.of(), "berkas", Letters.FILE).status()).isEqualTo(403);
    }

    @Test
    void noCodeComesIntoTheLog(CapturedOutput output) {
        var code = letters.issue(Platform.VILLAGE);
        ask(code.value());
        ask(code.value() + "X");
        assertThat(output.getAll()).doesNotContain(code.value(), "S. A.");
    }

    private Answered ask(String code) {
        return visitor().get(site + "/periksa/" + code);
    }
}
