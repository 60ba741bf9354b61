package id.go.paserkab.desa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.Nik;
import id.go.paserkab.desa.population.EventKind;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.Registration;
import id.go.paserkab.desa.population.TakeIn;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A letter from the resident to the paper: written, checked, signed, downloaded, annulled. */
class LettersBrowserTests extends WebIntegrationTests {

    private static final List<String> PAGES =
            List.of(
                    "/kantor/surat",
                    "/kantor/surat/arsip",
                    "/kantor/surat/buku/agenda",
                    "/kantor/surat/buku/ekspedisi",
                    "/kantor/surat/jenis",
                    "/kantor/surat/jenis/SKD",
                    "/kantor/surat/jenis/baru",
                    "/kantor/surat/pengaturan",
                    "/kantor/surat/baru");

    LettersBrowserTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void aLetterGoesItsWayAtADesk() {
        goes(1280, "Siti Mejawati", "6401036505901280");
    }

    @Test
    void aLetterGoesItsWayOnAPhone() {
        goes(360, "Siti Saku Wati", "6401036505900360");
    }

    private void goes(int width, String name, String nik) {
        register(name, nik);
        var origin = platform.origin(Platform.TWIN);
        try (var operator = signedIn(width, Role.OPERATOR, origin);
                var secretary = signedIn(width, Role.SECRETARY, origin);
                var head = signedIn(width, Role.VILLAGE_HEAD, origin)) {
            for (var path : PAGES) {
                operator.open(origin + path).check("surat" + path.substring(13).replace('/', '-'));
            }
            write(operator, origin, name, nik);
            var letter = operator.page().url();
            operator.press("Ajukan surat");
            assertThat(operator.text()).contains("menunggu diperiksa sekretaris");

            secretary.open(origin + "/kantor/surat").check("surat-antrean");
            secretary.open(letter);
            secretary.press("Sudah diperiksa");
            assertThat(secretary.text()).contains("menunggu tanda tangan");

            head.open(letter).check("surat-tanda-tangan");
            head.press("Tanda tangani");
            assertThat(head.text()).contains("sudah terbit");
            head.check("surat-terbit");
            download(operator, letter);
            operator.open(origin + "/kantor/surat/buku/agenda").check("surat-buku-terisi");
            assertThat(operator.text()).contains(name);
            operator.open(origin + "/kantor/surat/arsip").check("surat-arsip-terisi");
            assertThat(operator.text()).doesNotContain(name);

            head.open(letter);
            head.page().locator("summary:has-text('Batalkan surat')").click();
            head.page().fill("#batal-reason", "Salah alamat");
            head.press("Batalkan surat");
            assertThat(head.text()).contains("Surat dibatalkan", "Salah alamat");
        }
    }

    private static void write(Screen operator, String origin, String name, String nik) {
        operator.open(origin + "/kantor/surat/baru");
        operator.page().fill("#saring", "domisili");
        operator.page().press("#saring", "Enter");
        operator.page().waitForURL(url -> url.contains("kind=SKD"));
        operator.page().fill("#text", name);
        operator.press("Cari");
        assertThat(operator.page().url()).doesNotContain("Siti");
        operator.check("surat-pilih-warga");
        operator.follow(name);
        assertThat(operator.text()).contains(name).doesNotContain(nik);
        operator.press("Lanjut");
        operator.check("surat-belum-lengkap");
        assertThat(operator.text()).contains("isi dahulu", "Centang setelah diperiksa");
        operator.page().fill("#keperluan", "Melamar pekerjaan <b>");
        operator.page().waitForSelector("#pratinjau strong:has-text('Melamar pekerjaan <b>')");
        for (var box : operator.page().locator("input[name=syarat]").all()) {
            box.check();
        }
        operator.check("surat-isian");
        operator.press("Lanjut");
        operator.check("surat-draf");
        assertThat(operator.text())
                .contains(name, "Melamar pekerjaan <b>", new Nik(nik).masked())
                .doesNotContain(nik);
    }

    private static void download(Screen operator, String letter) {
        operator.open(letter);
        var file = operator.page().waitForDownload(() -> operator.follow("Unduh PDF"));
        assertThat(file.suggestedFilename()).startsWith("surat-470-").endsWith(".pdf");
    }

    private Screen signedIn(int width, Role role, String origin) {
        var screen = Screen.of(width);
        var person = platform.person(Scope.of(Platform.TWIN), role);
        new Newcomer(person.username(), person.oneTimePassword())
                .signIn(screen, origin + "/kantor/surat");
        return screen;
    }

    private void register(String name, String nik) {
        var person =
                Facts.of(
                        Map.of(
                                Fact.NAME,
                                name,
                                Fact.NIK,
                                nik,
                                Fact.SEX,
                                "2",
                                Fact.BIRTH_PLACE,
                                "Tana Paser",
                                Fact.BIRTH_DATE,
                                "1990-05-25",
                                Fact.ADDRESS,
                                "Jalan Negara"));
        var clerk = new Clerk(Actor.platform("tests"), Sight.WHOLE);
        VillageContext.run(
                VillageAccess.office(Platform.TWIN),
                () ->
                        platform.bean(Registration.class)
                                .takeIn(
                                        new TakeIn(
                                                EventKind.OPENING,
                                                LocalDate.of(2020, 1, 1),
                                                null,
                                                null,
                                                person,
                                                null,
                                                Facts.none()),
                                        clerk));
    }
}
