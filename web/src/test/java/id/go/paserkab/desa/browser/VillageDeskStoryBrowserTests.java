package id.go.paserkab.desa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.support.QrCodes;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/**
 * The village desk's whole day: a file is moved in, somebody of it is found by another spelling,
 * gets a letter that is checked and signed, and whoever is handed the paper reads its QR code.
 */
class VillageDeskStoryBrowserTests extends WebIntegrationTests {

    VillageDeskStoryBrowserTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void fromAFileToAProvedLetterAtADesk() throws IOException {
        tell(1280, "Muhammad Yusuf Meja", 1);
    }

    @Test
    void fromAFileToAProvedLetterOnAPhone() throws IOException {
        tell(360, "Muhammad Ilyas Saku", 2);
    }

    private void tell(int width, String name, int number) throws IOException {
        var origin = platform.origin(Platform.TWIN);
        try (var operator = signedIn(width, Role.OPERATOR, origin);
                var secretary = signedIn(width, Role.SECRETARY, origin);
                var head = signedIn(width, Role.VILLAGE_HEAD, origin);
                var holder = Screen.of(width)) {
            moveIn(operator, origin, name, number);
            find(operator, origin, name);
            write(operator);
            var letter = operator.page().url();
            operator.press("Ajukan surat");
            secretary.open(letter).press("Sudah diperiksa");
            head.open(letter).press("Tanda tangani");
            assertThat(head.text()).contains("sudah terbit");

            var address = address(operator, letter);
            assertThat(address).startsWith(origin + "/periksa/");
            holder.open(origin + URI.create(address).getPath()).check("kisah-periksa");
            assertThat(holder.text()).contains("Asli.").doesNotContain(name);
        }
    }

    private static void moveIn(Screen operator, String origin, String name, int number) {
        operator.open(origin + "/kantor/impor");
        var file =
                """
                nama;nik;no_kk;kk_level;sex;tanggallahir;agama_id
                %s;640103020590777%d;640103010100777%d;Kepala Keluarga;L;02/05/1990;Islam
                """
                        .formatted(name, number, number);
        operator.page()
                .setInputFiles(
                        "#berkas",
                        new FilePayload(
                                "warga.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        operator.press("Unggah dan periksa");
        operator.page().waitForSelector("text=1 penduduk baru masuk");
        operator.press("Pindahkan 1 penduduk");
        operator.page().waitForSelector("text=Sudah dipindahkan: 1 penduduk baru");
    }

    private static void find(Screen operator, String origin, String name) {
        operator.open(origin + "/kantor");
        operator.page().keyboard().press("/");
        operator.page().keyboard().type(name.replace("Muhammad", "moh"));
        operator.page().keyboard().press("Enter");
        operator.page().waitForURL(url -> url.contains("/kantor/penduduk"));
        operator.follow(name);
        operator.check("kisah-kartu");
    }

    private static void write(Screen operator) {
        operator.follow("Buat surat");
        operator.page().fill("#saring", "domisili");
        operator.page().press("#saring", "Enter");
        operator.page().waitForURL(url -> url.contains("kind=SKD"));
        operator.page().fill("#keperluan", "Melamar pekerjaan");
        for (var box : operator.page().locator("input[name=syarat]").all()) {
            box.check();
        }
        operator.press("Lanjut");
    }

    private static String address(Screen operator, String letter) throws IOException {
        operator.open(letter);
        var file = operator.page().waitForDownload(() -> operator.follow("Unduh PDF")).path();
        try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            return QrCodes.read(pdf).orElseThrow();
        }
    }

    private Screen signedIn(int width, Role role, String origin) {
        var screen = Screen.of(width);
        var person = platform.person(Scope.of(Platform.TWIN), role);
        new Newcomer(person.username(), person.oneTimePassword())
                .signIn(screen, origin + "/kantor/surat");
        return screen;
    }
}
