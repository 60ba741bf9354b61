package id.go.paserkab.desa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.tenancy.VillageNames;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** An operator sets up the village's dusun, RW and RT, without a script. */
class TerritoryBrowserTests extends WebIntegrationTests {

    TerritoryBrowserTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void setsUpTheTerritoryOnAPhone() {
        setUp(Platform.VILLAGE, 360);
    }

    @Test
    void setsUpTheTerritoryAtADesk() {
        setUp(Platform.TWIN, 1280);
    }

    private void setUp(VillageCode village, int width) {
        forget(village);
        var person = platform.person(Scope.of(village), Role.OPERATOR);
        var newcomer = new Newcomer(person.username(), person.oneTimePassword());
        try (var office = Screen.of(width)) {
            newcomer.signIn(office, platform.origin(village) + "/kantor");
            office.follow("Wilayah");
            office.check("wilayah-kosong");

            office.follow("Buat dusun pertama");
            office.check("wilayah-baru");
            office.page().fill("#name", "Dusun Mekar");
            office.page().fill("#headName", "Ibu Contoh");
            office.page().fill("#headPhone", "0812 3456 789");
            office.press("Simpan");
            office.check("wilayah-satu-dusun");

            office.follow("Tambah di dalamnya");
            assertThat(office.page().inputValue("#level")).isEqualTo("RT");
            office.page().selectOption("#level", "RW");
            office.page().fill("#name", "1");
            office.press("Simpan");
            office.page().locator(".area-in .area-do a").nth(1).click();
            office.follow("Tambah banyak sekaligus");
            assertThat(office.page().locator("#parent option:checked").innerText())
                    .isEqualTo("Dusun Mekar, RW 001");
            office.check("wilayah-banyak");
            office.page().fill("#last", "6");
            office.press("Buat");
            assertThat(office.text()).contains("6 wilayah dibuat: RT 001 sampai 006");

            office.follow("Tambah wilayah");
            office.page().selectOption("#level", "RT");
            office.page().selectOption("#parent", "");
            office.page().fill("#name", "9");
            office.press("Simpan");
            office.page().locator(".singles a:has-text('RT 002')").click();
            office.page().fill("#name", "RT 1");
            office.press("Simpan");
            office.check("wilayah-salah");
            office.follow("Batal");
            office.page().locator(".singles a:has-text('RT 006')").click();
            office.follow("Tutup wilayah ini");
            office.check("wilayah-tutup");
            office.press("Tutup RT 006");
            office.page().locator("summary:has-text('Yang sudah ditutup')").click();
            office.check("wilayah");
        }
    }

    private static void forget(VillageCode village) {
        try (var connection = DriverManager.getConnection(TestServices.superuserUrl());
                var statement = connection.createStatement()) {
            statement.execute("TRUNCATE %s.area CASCADE".formatted(VillageNames.schema(village)));
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
