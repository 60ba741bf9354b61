package id.go.paserkab.desa.web.regency.training;

import static id.go.paserkab.desa.web.support.Platform.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.training.ScoreSheet;
import id.go.paserkab.desa.web.export.Sheet;
import id.go.paserkab.desa.web.export.SheetFiles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class ScorePagesIntegrationTests extends TrainingTest {

    ScorePagesIntegrationTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void aSheetIsLookedAtAndThenKept() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var path = "/pelatihan/sesi/" + session + "/hasil";
        assertThat(admin.get(regency + path + "/lembar.csv").body())
                .contains("kode desa;desa;nama;hadir;pre-test;post-test", "Kader Sini");
        var bad =
                sheet(
                        admin,
                        path,
                        "nama;kode desa;hadir;pre-test;post-test\nKader Sini;"
                                + VILLAGE
                                + ";ya;40;120\nKader Asing;"
                                + VILLAGE
                                + ";ya;40;80\n");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.body())
                .contains("Baris 2, kolom post-test:", "120 di luar 0 sampai 100")
                .contains("Baris 3, kolom nama:", "Kader Asing")
                .contains("Tidak ada yang disimpan");

        var good =
                sheet(
                        admin,
                        path,
                        "nama;kode desa;hadir;pre-test;post-test\nKader Sini;"
                                + VILLAGE
                                + ";ya;40;82,5\n");
        assertThat(good.status()).isEqualTo(200);
        assertThat(good.body()).contains("1 dari 1 peserta", "Belum ada yang disimpan", "→ 82,5");
        assertThat(of(here).attended()).isNull();
        var kept =
                send(
                        admin,
                        path + "/lembar/simpan",
                        Map.of("baris", good.input("baris").orElseThrow(), "berkas", "nilai.csv"));
        assertThat(kept.status()).isEqualTo(302);
        assertThat(of(here).post()).isEqualByComparingTo("82.5");
        assertThat(of(here).attended()).isTrue();
    }

    @Test
    void aBookIsTakenByTheSameRules() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var path = "/pelatihan/sesi/" + session + "/hasil";
        var blank = admin.get(regency + path + "/lembar.xlsx");
        assertThat(blank.status()).isEqualTo(200);
        assertThat(blank.header("content-disposition").orElseThrow())
                .contains("nilai-" + today + ".xlsx");
        var bad = sheet(admin, path, book("lima puluh"));
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.body()).contains("Baris 2, kolom post-test:", "Tidak ada yang disimpan");
        assertThat(sheet(admin, path, new byte[] {'P', 'K', 3, 4, 1}).body())
                .contains("bukan XLSX walau namanya begitu");
        var good = sheet(admin, path, book("82,5"));
        assertThat(good.status()).isEqualTo(200);
        assertThat(good.body()).contains("Belum ada yang disimpan", "→ 82,5");
    }

    private static byte[] book(String post) {
        var row = List.of(VILLAGE.value(), "", "Kader Sini", "ya", "40", post);
        var file =
                SheetFiles.xlsx(new Sheet("Nilai", ScoreSheet.headings(), List.of(row)), "nilai")
                        .getBody();
        return Objects.requireNonNull(file);
    }
}
