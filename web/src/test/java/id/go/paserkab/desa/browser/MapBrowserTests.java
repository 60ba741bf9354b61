package id.go.paserkab.desa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.BoundaryFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;

/** DPMD brings boundaries and finds a village on the map, with the keyboard alone. */
class MapBrowserTests extends WebIntegrationTests {

    MapBrowserTests(ApplicationContext context) {
        super(context);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void boundariesAreBroughtAndTheMapIsWalkedWithTheKeyboard(int width) {
        try (var desk = Screen.of(width)) {
            signIn(desk);
            desk.open(home() + "/peta/batas").check("batas");
            choose(
                    desk,
                    "bukan.geojson",
                    "{\"type\":\"Feature\"}".getBytes(StandardCharsets.UTF_8));
            assertThat(desk.page().locator("[role=alert]")).containsText("FeatureCollection");
            desk.check("batas-ditolak");

            choose(desk, "batas.geojson", file());
            assertThat(desk.page().locator("h1")).containsText("Batas versi");
            desk.check("batas-pratinjau");
            if (desk.page().locator("[name=dilihat]").count() > 0) {
                desk.page().locator("[name=dilihat]").check();
            }
            desk.press("Pakai batas ini");

            assertThat(desk.page().locator("a.area")).hasCount(139);
            desk.check("peta");
            view(desk, "Kesiapan");
            assertThat(desk.page().locator("nav.views [aria-current]")).hasText("Kesiapan");
            desk.check("peta-kesiapan");
            view(desk, "Pemakaian");
            desk.page().locator("#tanggal").fill("2026-02-01");
            desk.press("Tampilkan");
            assertThat(desk.page().locator("main")).containsText("pada akhir 1 Februari 2026");
            desk.check("peta-pemakaian");
            desk.open(home() + "/peta");
            var area = desk.page().locator("a.area[aria-label^=\"Pasir Belengkong\"]");
            area.focus();
            desk.page().keyboard().press("Enter");
            assertThat(desk.page().locator("h1")).containsText("Pasir Belengkong");
        }
    }

    private static void view(Screen desk, String name) {
        desk.page().locator("nav.views a:has-text(\"" + name + "\")").click();
    }

    private void choose(Screen desk, String name, byte[] content) {
        desk.page()
                .locator("#berkas")
                .setInputFiles(new FilePayload(name, "application/geo+json", content));
        desk.page().locator("#sumber").fill("Uji 2026, lisensi MIT");
        desk.page().locator("#dasar").fill("Belum ditetapkan");
        desk.press("Periksa berkas");
    }

    private byte[] file() {
        return BoundaryFile.of(platform.bean(VillageRegister.class).villages());
    }

    private void signIn(Screen screen) {
        var person = platform.person(Scope.regency(), Role.DPMD_ADMIN);
        new Newcomer(person.username(), person.oneTimePassword())
                .signIn(screen, home() + "/peta/batas");
        assertThat(screen.page().url()).startsWith(home());
    }

    private String home() {
        return platform.addresses().regency();
    }
}
