package id.go.paserkab.desa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Standing;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.village.population.Hamlets;
import id.go.paserkab.desa.web.village.population.Hamlets.Registered;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A family changes its head, leaves as a whole, and comes back to three different homes. */
class FamilyBrowserTests extends WebIntegrationTests {

    private static final LocalDate BEFORE = LocalDate.of(2025, 2, 28);
    private static final LocalDate LEFT = LocalDate.of(2025, 3, 1);
    private static final LocalDate BACK = LocalDate.of(2025, 6, 1);

    FamilyBrowserTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void aFamilysWayIsWrittenFromAPhone() {
        live(Platform.VILLAGE, 360);
    }

    @Test
    void aFamilysWayIsWrittenAtADesk() {
        live(Platform.TWIN, 1280);
    }

    /** The people of one run. */
    private record People(Registered head, UUID wife, UUID child, Registered uncle) {}

    private void live(VillageCode village, int width) {
        var origin = platform.origin(village);
        var hamlets = new Hamlets(platform, village);
        var dusun = hamlets.dusun();
        var head = hamlets.head("Harun Kepala", dusun);
        var people =
                new People(
                        head,
                        hamlets.member(head, "Ratna Istri", "2", "3"),
                        hamlets.member(head, "Dimas Anak", "1", "4"),
                        hamlets.head("Paman Kartono", dusun));
        var person = platform.person(Scope.of(village), Role.SECRETARY);
        try (var office = Screen.of(width)) {
            new Newcomer(person.username(), person.oneTimePassword())
                    .signIn(office, origin + "/kantor/penduduk");
            keepList(office, origin);
            handOn(office, origin, people, hamlets);
            leave(office, origin, people, hamlets);
            comeBackToTheFormer(office, origin, people, hamlets);
            comeBackToAnother(office, origin, people, hamlets);
            comeBackAlone(office, origin, people, hamlets);
        }
    }

    private static void keepList(Screen office, String origin) {
        var page = office.page();
        office.open(origin + "/kantor/penduduk?cari=Harun%20Kepala&kelamin=1");
        office.press("Simpan daftar");
        page.fill("#nama", "Para Harun");
        office.press("Simpan daftar");
        assertThat(office.text()).contains("Daftar “Para Harun” tersimpan");
        office.open(origin + "/kantor/penduduk").check("daftar-tersimpan");
        office.follow("Para Harun");
        assertThat(page.url()).contains("cari=Harun%20Kepala", "kelamin=1");
        assertThat(page.locator("tbody").innerText())
                .contains("Harun Kepala")
                .doesNotContain("Ratna");
        office.press("Hapus daftar Para Harun");
        assertThat(office.text()).contains("Daftar itu dihapus");
        assertThat(page.locator("a:has-text('Para Harun')").count()).isZero();
    }

    private static void handOn(Screen office, String origin, People people, Hamlets hamlets) {
        var page = office.page();
        office.open(family(origin, people)).follow("Ganti kepala keluarga");
        office.press("Ganti kepala keluarga");
        assertThat(office.text()).contains("Pilih anggota keluarga ini");
        office.check("keluarga-kepala-salah");
        page.selectOption("#head", people.wife().toString());
        page.selectOption("#former", new SelectOption().setLabel("Suami"));
        page.fill("#on", LEFT.minusMonths(1).toString());
        office.press("Ganti kepala keluarga");
        assertThat(office.text())
                .contains(
                        "Kepala keluarga sudah diganti", "Keluarga Ratna Istri", "Perubahan data");
        office.check("keluarga-kepala-baru");
        assertThat(relationship(hamlets, BEFORE, people.wife())).isEqualTo("1");
        assertThat(relationship(hamlets, LEFT.minusMonths(2), people.wife())).isEqualTo("3");
        reverse(office);
        assertThat(office.text()).contains("Keluarga Harun Kepala");
        assertThat(relationship(hamlets, BEFORE, people.wife())).isEqualTo("3");
    }

    private static void leave(Screen office, String origin, People people, Hamlets hamlets) {
        office.open(family(origin, people)).follow("Seluruh keluarga pindah");
        fill(office.page(), LEFT, "Balikpapan");
        office.press("Seluruh keluarga pindah");
        assertThat(office.text())
                .contains(
                        "Kepindahan 3 anggota keluarga sudah dicatat",
                        "Keluarga Harun Kepala",
                        "Tidak ada lagi anggota yang tinggal",
                        "Kepindahan, 1 Maret 2025, Balikpapan");
        office.check("keluarga-pergi");
        assertThat(hamlets.on(BEFORE, people.child()).standing()).isEqualTo(Standing.RESIDENT);
        assertThat(hamlets.on(LEFT, people.child()).standing()).isEqualTo(Standing.MOVED);
        reverse(office);
        assertThat(hamlets.on(LEFT, people.child()).standing()).isEqualTo(Standing.RESIDENT);
        office.follow("Seluruh keluarga pindah");
        fill(office.page(), LEFT, "Balikpapan");
        office.press("Seluruh keluarga pindah");
        office.open(card(origin, people.head().id()));
        assertThat(office.text()).contains("Pindah");
        office.check("kartu-pindah");
    }

    /** Nobody is there any more: whoever comes first heads the family. */
    private static void comeBackToTheFormer(
            Screen office, String origin, People people, Hamlets hamlets) {
        office.open(card(origin, people.head().id())).follow("Catat kepulangan");
        office.check("pulang");
        fill(office.page(), BACK, "Balikpapan");
        office.page().selectOption("#relationship", "4");
        office.press("Catat kepulangan");
        assertThat(office.text()).contains("Di keluarga itu tidak ada siapa pun lagi");
        office.check("pulang-salah");
        office.page().selectOption("#relationship", "1");
        office.press("Catat kepulangan");
        assertThat(office.text()).contains("Kepulangan Harun Kepala sudah dicatat");
        office.check("kartu-pulang");
        office.open(family(origin, people));
        assertThat(office.page().locator("tbody").innerText()).contains("Harun Kepala");
        assertThat(hamlets.on(BACK.minusDays(1), people.head().id()).standing())
                .isEqualTo(Standing.MOVED);
        assertThat(hamlets.on(BACK, people.head().id()).standing()).isEqualTo(Standing.RESIDENT);
    }

    /** Found by a part of its head's name, then by the whole number of its card. */
    private static void comeBackToAnother(
            Screen office, String origin, People people, Hamlets hamlets) {
        var page = office.page();
        for (var sought : new String[] {"kartono", people.uncle().number()}) {
            office.open(card(origin, people.child())).follow("Catat kepulangan");
            fill(page, BACK, "Samarinda");
            page.check("#home-OTHER");
            office.press("Catat kepulangan");
            assertThat(office.text()).contains("Cari keluarganya, lalu pilih satu");
            page.fill("#sought", sought);
            office.press("Cari keluarga");
            assertThat(page.url()).doesNotContain(sought);
            assertThat(office.text())
                    .contains("Keluarga Paman Kartono")
                    .doesNotContain(people.uncle().number());
            page.selectOption("#relationship", "1");
            page.locator("input[name=family]").first().check();
            office.check("pulang-lain");
            office.press("Catat kepulangan");
            assertThat(office.text()).contains("Keluarga ini sudah mempunyai kepala keluarga");
            page.selectOption("#relationship", "9");
            office.press("Catat kepulangan");
            assertThat(office.text())
                    .contains("Kepulangan Dimas Anak sudah dicatat", "Paman Kartono");
            reverse(office);
            assertThat(office.text()).contains("Pindah");
        }
        assertThat(hamlets.on(BACK, people.child()).standing()).isEqualTo(Standing.MOVED);
    }

    private static void comeBackAlone(
            Screen office, String origin, People people, Hamlets hamlets) {
        var page = office.page();
        office.open(card(origin, people.wife())).follow("Catat kepulangan");
        fill(page, BACK, "Balikpapan");
        page.check("#home-NEW");
        page.fill("#address", "Jalan Sendiri Nomor 2");
        office.check("pulang-sendiri");
        office.press("Catat kepulangan");
        assertThat(office.text()).contains("Kepulangan Ratna Istri sudah dicatat");
        office.follow("Buka halaman keluarga");
        assertThat(office.text()).contains("Keluarga Ratna Istri", "Jalan Sendiri Nomor 2");
        assertThat(relationship(hamlets, BACK, people.wife())).isEqualTo("1");
        assertThat(relationship(hamlets, BEFORE, people.wife())).isEqualTo("3");
        reverse(office);
        office.open(family(origin, people));
        assertThat(office.text()).contains("Pernah di keluarga ini");
        assertThat(office.page().locator("main").innerText()).contains("Ratna Istri");
    }

    private static void fill(Page page, LocalDate on, String place) {
        page.fill("#on", on.toString());
        page.fill("#place", place);
    }

    private static void reverse(Screen office) {
        office.page().locator("summary:has-text('Batalkan')").first().click();
        office.page().locator("input[name=reason]:visible").fill("Salah catat");
        office.press("Ya, batalkan");
        assertThat(office.text()).contains("Peristiwa itu dibatalkan");
    }

    private static String relationship(Hamlets hamlets, LocalDate day, UUID resident) {
        return String.valueOf(hamlets.on(day, resident).facts().get(Fact.RELATIONSHIP));
    }

    private static String family(String origin, People people) {
        return origin + "/kantor/keluarga/" + people.head().family();
    }

    private static String card(String origin, UUID resident) {
        return origin + "/kantor/penduduk/" + resident;
    }
}
