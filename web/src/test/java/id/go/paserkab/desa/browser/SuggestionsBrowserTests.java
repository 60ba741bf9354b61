package id.go.paserkab.desa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.village.population.Hamlets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** From a slash to a card without touching a mouse, and without sending a digit on the way. */
class SuggestionsBrowserTests extends WebIntegrationTests {

    SuggestionsBrowserTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void aResidentIsReachedByKeyboardFromAPhone() {
        reach(Platform.VILLAGE, 360, "Sulaiman Genggam");
    }

    @Test
    void aResidentIsReachedByKeyboardAtADesk() {
        reach(Platform.TWIN, 1280, "Sulaiman Meja");
    }

    private void reach(VillageCode village, int width, String name) {
        var origin = platform.origin(village);
        var hamlets = new Hamlets(platform, village);
        var first = hamlets.head(name, hamlets.dusun());
        var second = hamlets.head(name, hamlets.dusun());
        var person = platform.person(Scope.of(village), Role.OPERATOR);
        try (var office = Screen.of(width)) {
            new Newcomer(person.username(), person.oneTimePassword())
                    .signIn(office, origin + "/kantor");
            office.open(origin + "/kantor");
            var page = office.page();
            var sent = sent(page);
            page.keyboard().press("/");
            page.keyboard().type(name.toLowerCase(Locale.ROOT).substring(0, 12));
            page.waitForSelector("#usul [role=option]");
            office.check("usul");
            assertThat(page.getAttribute("#temukan", "aria-expanded")).isEqualTo("true");
            var options = page.locator("#usul [role=option]").allInnerTexts();
            assertThat(options).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
            assertThat(options.getFirst())
                    .contains(name, "640103••", "1 Januari 1980", "Dusun Uji");
            assertThat(options.toString()).doesNotContain(first.nik(), second.nik());

            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            assertThat(page.getAttribute("#temukan", "aria-activedescendant")).isEqualTo("usul-0");
            page.keyboard().press("Escape");
            hidden(page);
            assertThat(page.inputValue("#temukan")).isNotEmpty();
            assertThat(page.url()).isEqualTo(origin + "/kantor");
            page.keyboard().press("ArrowDown");
            page.waitForSelector("#usul [role=option]");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL("**/kantor/penduduk/*-*");
            assertThat(page.locator("h1").innerText()).isEqualTo(name);

            typeANumber(office, first.nik(), sent);
            assertThat(page.locator("h1").innerText()).isEqualTo(name);
        }
    }

    /** Enter sends it, once; nothing was sent while it was typed. */
    private static void typeANumber(Screen office, String nik, List<String> sent) {
        var page = office.page();
        sent.clear();
        page.keyboard().press("/");
        page.keyboard().type(nik);
        page.waitForTimeout(600);
        hidden(page);
        assertThat(sent).isEmpty();
        page.keyboard().press("Enter");
        page.waitForURL("**/kantor/penduduk/*-*");
        assertThat(sent).noneMatch(address -> address.contains(nik));
    }

    private static List<String> sent(Page page) {
        var sent = new CopyOnWriteArrayList<String>();
        page.onRequest(request -> sent.add(request.url()));
        return sent;
    }

    private static void hidden(Page page) {
        page.waitForSelector(
                "#usul", new WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
