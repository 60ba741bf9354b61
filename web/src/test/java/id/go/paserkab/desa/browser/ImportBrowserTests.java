package id.go.paserkab.desa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** An operator moves residents in from a file: wrong at first, then mended, then taken back. */
class ImportBrowserTests extends WebIntegrationTests {

    private static final String HEADINGS =
            "nama;nik;no_kk;kk_level;sex;tanggallahir;dusun;rt;agama_id;pekerjaan_id;warna rumah\n";

    ImportBrowserTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void anOperatorMovesResidentsInFromAPhone() {
        moveIn(Platform.VILLAGE, 360);
    }

    @Test
    void anOperatorOfAnotherVillageDoesSoAtADesk() {
        moveIn(Platform.TWIN, 1280);
    }

    private void moveIn(VillageCode village, int width) {
        var origin = platform.origin(village);
        var person = platform.person(Scope.of(village), Role.OPERATOR);
        try (var office = Screen.of(width)) {
            new Newcomer(person.username(), person.oneTimePassword())
                    .signIn(office, origin + "/kantor");
            office.follow("Impor");
            office.check("impor-kosong");

            handIn(office, file(true));
            office.page().waitForSelector("text=Unduh salinan bertanda");
            office.check("impor-galat");
            assertThat(office.text())
                    .contains("belum dapat dipindahkan", "Baris 3", "Nomor ini bukan 16 angka.");
            office.follow("2 peringatan");
            office.check("impor-peringatan");
            assertThat(
                            office.page()
                                    .waitForDownload(() -> office.follow("salinan bertanda"))
                                    .suggestedFilename())
                    .isEqualTo("berkas-bertanda.xlsx");

            office.open(origin + "/kantor/impor");
            handIn(office, file(false));
            office.page().waitForSelector("text=12 penduduk baru masuk");
            office.check("impor-siap");
            office.press("Pindahkan 12 penduduk");
            office.page().waitForSelector("text=Sudah dipindahkan: 12 penduduk baru");
            office.check("impor-selesai");

            office.open(origin + "/kantor/impor").check("impor-daftar");
            handIn(office, file(false));
            office.page().waitForSelector("text=Tidak ada yang perlu dipindahkan");
            office.check("impor-sama");

            office.open(origin + "/kantor/impor");
            office.page().locator("tbody a").nth(1).click();
            office.page().check("input[name=yakin]");
            office.press("Urungkan pemindahan ini");
            assertThat(office.text()).contains("Pemindahan diurungkan");
            office.check("impor-diurungkan");
            office.open(origin + "/kantor/impor");
            assertThat(
                            office.page()
                                    .waitForDownload(() -> office.follow("Unduh templat"))
                                    .suggestedFilename())
                    .isEqualTo("templat-penduduk.xlsx");
        }
    }

    private static void handIn(Screen office, String file) {
        office.page()
                .setInputFiles(
                        "#berkas",
                        new FilePayload(
                                "penduduk dusun mekar.csv",
                                "text/csv",
                                file.getBytes(StandardCharsets.UTF_8)));
        office.press("Unggah dan periksa");
    }

    private static String file(boolean wrong) {
        var rows = new StringBuilder(HEADINGS);
        for (int number = 1; number <= 12; number++) {
            var head = number % 4 == 1;
            rows.append(
                    "Penduduk Contoh %c;%s;64010301010000%02d;%s;%s;02/05/1990;Mekar;3;Islam;Petani/Pekebun;biru\n"
                            .formatted(
                                    'A' + number,
                                    wrong && number == 2
                                            ? "640103"
                                            : "64010302059000%02d".formatted(number),
                                    1 + (number - 1) / 4,
                                    head ? "Kepala Keluarga" : "Anak",
                                    wrong && (number == 3 || number == 4) ? "P" : "L"));
        }
        return rows.toString();
    }
}
