package id.go.paserkab.desa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import java.util.concurrent.atomic.DoubleAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;

/** What anyone sees, without an account: the portal and a village's front page. */
class PublicPagesBrowserTests extends WebIntegrationTests {

    private static final int LIMIT = 40 * 1024;

    PublicPagesBrowserTests(ApplicationContext context) {
        super(context);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyoneReadsAVillagesFrontPage(int width) {
        var village = platform.origin(Platform.VILLAGE);
        try (var screen = Screen.of(width).open(village + "/")) {
            screen.check("situs-desa");
            assertThat(screen.text())
                    .contains("Desa Pasir Belengkong", "Kecamatan Paser Belengkong");
            assertThat(screen.origins()).containsExactly(village);
            assertThat(screen.page().context().cookies()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyoneFindsTheirVillageOnThePortal(int width) {
        var portal = platform.addresses().portal();
        try (var screen = Screen.of(width).open(portal + "/")) {
            screen.check("portal");
            assertThat(screen.origins()).containsExactly(portal);
            screen.page().fill("#cari", "belengkong");
            screen.press("Cari");
            screen.check("portal-cari");
            screen.follow("Pasir Belengkong");
            screen.page().waitForURL(platform.origin(Platform.VILLAGE) + "/");
        }
    }

    @Test
    void aFirstViewWeighsLessThan40Kilobytes() {
        assertThat(weight(platform.origin(Platform.VILLAGE) + "/")).isLessThan(LIMIT);
        assertThat(weight(platform.addresses().portal() + "/")).isLessThan(LIMIT);
    }

    @Test
    void noScriptIsNeeded() {
        try (var screen = Screen.withoutScripts(360)) {
            screen.open(platform.addresses().portal() + "/?cari=belengkong");
            screen.follow("Pasir Belengkong");
            assertThat(screen.page().locator("h1").innerText()).isEqualTo("Desa Pasir Belengkong");
            screen.follow("English");
            assertThat(screen.page().locator("h1").innerText())
                    .isEqualTo("Pasir Belengkong Village");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void anAddressWithoutAPageIsExplained(int width) {
        try (var screen = Screen.of(width)) {
            screen.open(platform.origin(Platform.VILLAGE) + "/tidak-ada").check("tidak-ada");
        }
    }

    /** All that went over the wire for a first view, headers included. */
    private static double weight(String url) {
        var sum = new DoubleAdder();
        try (var screen = Screen.of(360)) {
            var wire = screen.page().context().newCDPSession(screen.page());
            wire.send("Network.enable");
            wire.on(
                    "Network.loadingFinished",
                    (JsonObject event) -> sum.add(event.get("encodedDataLength").getAsDouble()));
            screen.open(url);
            screen.page().waitForLoadState();
            screen.page().waitForTimeout(500);
        }
        assertThat(sum.sum()).as(url).isGreaterThan(10_000);
        return sum.sum();
    }
}
