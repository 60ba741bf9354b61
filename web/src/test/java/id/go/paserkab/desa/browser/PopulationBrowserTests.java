package id.go.paserkab.desa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.village.population.Hamlets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** An operator's morning: a family comes in, is found, corrected, loses its head, and back. */
class PopulationBrowserTests extends WebIntegrationTests {

    PopulationBrowserTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void anOperatorKeepsTheRegisterFromAPhone() {
        keep(Platform.VILLAGE, 360, "6401030101900360");
    }

    @Test
    void anOperatorKeepsTheRegisterAtADesk() {
        keep(Platform.TWIN, 1280, "6401030101901280");
    }

    private void keep(VillageCode village, int width, String nik) {
        var origin = platform.origin(village);
        new Hamlets(platform, village).dusun();
        var person = platform.person(Scope.of(village), Role.SECRETARY);
        try (var office = Screen.of(width)) {
            new Newcomer(person.username(), person.oneTimePassword())
                    .signIn(office, origin + "/kantor/penduduk");
            office.check("penduduk-mula");
            register(office, origin, nik);
            find(office, nik);
            correct(office);
            die(office);
            others(office, origin);
        }
    }

    private static void register(Screen office, String origin, String nik) {
        office.open(origin + "/kantor/penduduk/baru").check("penduduk-baru");
        office.press("Daftarkan");
        office.check("penduduk-baru-salah");
        var page = office.page();
        page.fill("#name", "Muhammad Yusuf");
        page.fill("#nik", nik);
        page.selectOption("#sex", "1");
        page.fill("#birth-date", "1991-01-01");
        page.fill("#family-number", nik.replace("640103", "640104"));
        page.fill("#address", "Jalan Contoh Nomor 1");
        page.selectOption("#area", new SelectOption().setIndex(1));
        office.press("Daftarkan");
        assertThat(office.text()).contains("sudah terdaftar", "Anggota keluarga");
        office.follow("Tambah anggota");
        page.fill("#name", "Siti Aminah");
        page.selectOption("#sex", "2");
        page.fill("#birth-date", "1992-05-25");
        page.selectOption("#relationship", "3");
        office.press("Daftarkan");
        assertThat(office.text()).contains("Siti Aminah").doesNotContain(nik);
        office.check("keluarga");
    }

    private static void find(Screen office, String nik) {
        var page = office.page();
        page.locator("h1").click();
        page.keyboard().press("/");
        page.keyboard().type("moh jusuf");
        page.keyboard().press("Enter");
        page.waitForURL("**/kantor/penduduk?cari=**");
        office.check("penduduk-daftar");
        office.follow("Muhammad Yusuf");
        assertThat(office.text())
                .contains("Tanggal lahir di dalam NIK berbeda")
                .doesNotContain(nik);
        office.check("penduduk-kartu");
        page.locator("summary:has-text('Lihat lengkap')").first().click();
        page.locator("input[name=reason]:visible").fill("Mencocokkan kartu");
        office.press("Tampilkan sekali");
        assertThat(office.text()).contains(nik);
        assertThat(page.url()).doesNotContain(nik);
        office.check("penduduk-nomor");
        page.navigate(page.url().replace("/nomor", ""));
        assertThat(office.text()).doesNotContain(nik);
    }

    private static void correct(Screen office) {
        office.follow("Betulkan data");
        office.check("penduduk-ubah");
        office.page().fill("#birth-date", "1990-01-01");
        office.press("Simpan");
        assertThat(office.text())
                .contains("sudah dibetulkan", "1 Januari 1990")
                .doesNotContain("Tanggal lahir di dalam NIK berbeda");
    }

    private static void die(Screen office) {
        office.follow("Catat kematian");
        office.check("penduduk-kematian");
        office.press("Catat kematian");
        assertThat(office.text()).contains("Pilih kepala keluarga bagi yang tetap tinggal");
        office.check("penduduk-kematian-salah");
        office.page().selectOption("#head", new SelectOption().setIndex(1));
        office.press("Catat kematian");
        assertThat(office.text()).contains("Meninggal", "Kematian Muhammad Yusuf sudah dicatat");
        office.follow("Buka halaman keluarga");
        assertThat(office.text()).contains("Keluarga Siti Aminah", "Pernah di keluarga ini");
        office.check("keluarga-kematian");
        office.follow("Muhammad Yusuf");
        office.page().locator("summary:has-text('Batalkan')").first().click();
        office.page().locator("input[name=reason]:visible").fill("Salah orang");
        office.check("penduduk-batal");
        office.press("Ya, batalkan");
        assertThat(office.text()).contains("Peristiwa itu dibatalkan", "Salah orang");
        office.follow("Buka halaman keluarga");
        assertThat(office.text()).contains("Keluarga Muhammad Yusuf");
    }

    private static void others(Screen office, String origin) {
        for (var link :
                new String[] {
                    "Ubah alamat", "Ganti kepala", "Pisah atau pindah", "Seluruh keluarga pindah"
                }) {
            office.follow(link);
            office.check("keluarga-" + link.split(" ")[0].toLowerCase(Locale.ROOT));
            office.follow("Batal");
        }
        office.open(origin + "/kantor/penduduk/penglihatan").check("penduduk-penglihatan");
        office.open(origin + "/kantor/penduduk?cari=tidakadayangbernamabegini")
                .check("penduduk-kosong");
        office.open(origin + "/kantor/penduduk?agama=1&umur=17&status=semua")
                .check("penduduk-saring");
    }
}
