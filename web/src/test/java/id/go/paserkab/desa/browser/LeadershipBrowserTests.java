package id.go.paserkab.desa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.LeadershipFigures;
import id.go.paserkab.desa.web.support.TrainingTables;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;

/**
 * Leadership reads the one page, goes back to a past day, and down to a kecamatan and a village.
 */
class LeadershipBrowserTests extends WebIntegrationTests {

    LeadershipBrowserTests(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void makeFigures() {
        LeadershipFigures.make(platform);
    }

    @AfterEach
    void takeThemAway() {
        TrainingTables.empty(platform);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void leadershipReadsAndGoesBackInTime(int width) {
        try (var dashboard = Screen.of(width)) {
            var person = platform.person(Scope.regency(), Role.LEADERSHIP);
            new Newcomer(person.username(), person.oneTimePassword())
                    .signIn(dashboard, platform.addresses().regency() + "/ringkasan");
            dashboard.check("ringkasan-pimpinan");
            var page = dashboard.page();
            assertThat(page.locator("main")).containsText("terlambat mulai 3 hari");
            assertThat(page.locator("main")).containsText("ditahan");

            var yesterday = PaserTime.today(platform.bean(Clock.class)).minusDays(1);
            page.fill("#tanggal", yesterday.toString());
            dashboard.press("Tampilkan");
            assertThat(page.locator("main")).containsText("Benar pada akhir");
            dashboard.check("ringkasan-kemarin");
            dashboard.follow("Paser Belengkong");
            dashboard.check("kecamatan-kemarin");
            page.locator("a.tile").first().click();
            assertThat(page.locator("#dahulu")).isVisible();
            dashboard.check("desa-kemarin");
            dashboard.follow("Kembali ke hari ini");
            assertThat(page.locator("#dahulu")).hasCount(0);
        }
    }
}
