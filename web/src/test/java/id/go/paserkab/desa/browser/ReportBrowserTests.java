package id.go.paserkab.desa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.web.WebIntegrationTests;
import java.time.Clock;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;

/** DPMD publishes the report of a month that is over, and finds it kept. */
class ReportBrowserTests extends WebIntegrationTests {

    ReportBrowserTests(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void theProgrammeIsSomeMonthsOld() {
        platform.programmeSince(YearMonth.from(PaserTime.today(Clock.systemUTC())).minusMonths(8));
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void theReportOfAMonthIsPublishedAfterASecondThought(int width) {
        try (var desk = Screen.of(width)) {
            var person = platform.person(Scope.regency(), Role.DPMD_ADMIN);
            var shelf = platform.addresses().regency() + "/laporan";
            new Newcomer(person.username(), person.oneTimePassword()).signIn(desk, shelf);
            desk.open(shelf).check("laporan");
            var opener = desk.page().locator("details.confirm summary").last();
            var month = desk.page().locator("tr:has(details.confirm) th").last().innerText();
            opener.click();
            desk.check("laporan-terbitkan");
            desk.press("Terbitkan laporan " + month);
            assertThat(desk.page().locator("[role=status]")).containsText("sudah terbit");
            assertThat(desk.page().locator("tr:has-text(\"" + month + "\")"))
                    .containsText("SHA-256");
            desk.check("laporan-terbit");
        }
    }
}
