package id.go.paserkab.desa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.books.BookDesk;
import id.go.paserkab.desa.books.BookKind;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.village.population.Hamlets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A secretary does the village's duties: renews keys, sees who was affected, erases. */
class ProtectionBrowserTests extends WebIntegrationTests {

    private static final String PEOPLE = "/kantor/penduduk/";

    ProtectionBrowserTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void aSecretaryProtectsResidentsFromAPhone() {
        protect(Platform.VILLAGE, 360);
    }

    @Test
    void aSecretaryProtectsResidentsAtADesk() {
        protect(Platform.TWIN, 1280);
    }

    private void protect(VillageCode village, int width) {
        var origin = platform.origin(village);
        var hamlets = new Hamlets(platform, village);
        var dusun = hamlets.dusun();
        var stays = hamlets.head("Ratna Tinggal Bersama Keluarga Besar", dusun);
        var goes = hamlets.head("Tono Pergi", dusun);
        var person = platform.person(Scope.of(village), Role.SECRETARY);
        try (var office = Screen.of(width)) {
            new Newcomer(person.username(), person.oneTimePassword())
                    .signIn(office, origin + PEOPLE + "kunci");
            renew(office);
            office.open(origin + PEOPLE + stays.id());
            office.page().locator("summary:has-text('Lihat lengkap')").first().click();
            office.page().locator("input[name=reason]:visible").fill("Mencocokkan kartu");
            office.press("Tampilkan sekali");
            takeABook(village);
            affected(office, origin, stays);
            erase(office, origin, hamlets, goes);
        }
    }

    private static void renew(Screen office) {
        office.check("lindungi-kunci");
        office.page().locator("summary:has-text('Perbarui kunci')").click();
        office.check("lindungi-kunci-tanya");
        office.press("Perbarui kunci");
        assertThat(office.text()).contains("disegel ulang dengan kunci terbaru");
        office.check("lindungi-kunci-sudah");
        office.press("Lanjutkan menyegel ulang");
        assertThat(office.text()).contains("Selesai: 0 nilai");
    }

    private static void affected(Screen office, String origin, Hamlets.Registered stays) {
        office.open(origin + PEOPLE + "penglihatan");
        office.follow("Siapa terdampak");
        assertThat(office.text())
                .contains(stays.name(), "Mencocokkan kartu", "B.5 Buku KTP dan Buku KK")
                .doesNotContain(stays.nik());
        office.check("lindungi-terdampak");
        office.page().fill("#dari", "2019-01-01");
        office.page().fill("#sampai", "2019-01-31");
        office.press("Tampilkan");
        assertThat(office.text()).doesNotContain(stays.name());
        office.check("lindungi-terdampak-kosong");
    }

    private static void erase(
            Screen office, String origin, Hamlets hamlets, Hamlets.Registered goes) {
        var card = origin + PEOPLE + goes.id();
        office.open(card + "/hapus-data").check("lindungi-hapus-belum");
        assertThat(office.page().locator("#reason").count()).isZero();
        hamlets.leave(goes.id());
        office.open(card).follow("Hapus data pribadi");
        office.check("lindungi-hapus");
        office.page().fill("#reason", "Permintaan yang bersangkutan");
        office.press("Hapus untuk selamanya");
        assertThat(office.text()).contains("Data pribadi sudah dihapus", "Tono Pergi");
        office.check("lindungi-hapus-sudah");
    }

    private void takeABook(VillageCode village) {
        var clerk = new Clerk(new Actor("uji", "Sekretaris Contoh", null), Sight.WHOLE);
        VillageContext.run(
                VillageAccess.office(village),
                () ->
                        platform.bean(BookDesk.class)
                                .take(BookKind.B5, LocalDate.of(2024, 6, 1), "pdf", clerk));
    }
}
