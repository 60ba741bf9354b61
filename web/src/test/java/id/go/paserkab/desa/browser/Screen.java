package id.go.paserkab.desa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One person's browser window of a given width, watched: what breaks the policy for contents, which
 * origins are asked, and what an accessibility check finds.
 */
final class Screen implements AutoCloseable {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** A record as Java writes it. */
    private static final Pattern NOT_FOR_PEOPLE = Pattern.compile("\\b[A-Z]\\w+\\[[a-z]\\w*=");

    private static final String TELL_VIOLATIONS =
            "document.addEventListener('securitypolicyviolation', e => console.error("
                    + "'CSP: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))";

    private final int width;
    private final BrowserContext context;
    private final Page page;
    private final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> origins = new ConcurrentLinkedQueue<>();

    private Screen(int width, boolean scripts) {
        this.width = width;
        this.context =
                Chromium.browser()
                        .newContext(
                                new NewContextOptions()
                                        .setViewportSize(width, width < 600 ? 740 : 900)
                                        .setJavaScriptEnabled(scripts)
                                        .setLocale("id-ID"));
        this.page = context.newPage();
        page.setDefaultTimeout(30_000);
        if (scripts) {
            page.addInitScript(TELL_VIOLATIONS);
        }
        page.onConsoleMessage(message -> {
            if (message.text().contains("CSP:")
                    || message.text().contains("Content Security Policy")) {
                complaints.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " " + error));
        page.onRequest(request -> origins.add(origin(URI.create(request.url()))));
    }

    static Screen of(int width) {
        return new Screen(width, true);
    }

    static Screen withoutScripts(int width) {
        return new Screen(width, false);
    }

    Page page() {
        return page;
    }

    Screen open(String url) {
        page.navigate(url);
        return this;
    }

    String text() {
        return page.locator("body").innerText();
    }

    void press(String button) {
        page.locator("button:has-text(\"" + button + "\"):visible").first().click();
    }

    void follow(String link) {
        page.locator("a:has-text(\"" + link + "\"):visible").first().click();
    }

    /** Accessible, within its width, and true to the policy for contents. */
    Screen check(String name) {
        photograph(name);
        var found = settled(() -> axe().analyze().getViolations());
        assertThat(found)
                .as(page.url() + " at " + width + " px")
                .extracting(rule ->
                        rule.getId()
                                + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml() + node.getFailureSummary())
                                        .limit(4)
                                        .toList())
                .isEmpty();
        assertThat((int) settled(() -> page.evaluate("document.documentElement.scrollWidth")))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(width);
        assertThat(text()).as("what people read").doesNotContainPattern(NOT_FOR_PEOPLE);
        assertThat(complaints).isEmpty();
        return this;
    }

    /**
     * Asked in the page itself, not in a page more, which takes a process more each time; the two
     * differ for frames of other origins only, and there are none. Told of what is right, too, a
     * long page answers with megabytes.
     */
    private AxeBuilder axe() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).withTags(WCAG).setLegacyMode(true);
    }

    /** Asks again where the page was just being replaced by another. */
    private <T> T settled(Supplier<T> question) {
        for (int attempt = 1; ; attempt++) {
            try {
                page.waitForLoadState();
                return question.get();
            } catch (RuntimeException replaced) {
                if (attempt == 5) {
                    throw replaced;
                }
                page.waitForTimeout(300);
            }
        }
    }

    /** Every origin (scheme, host and port) that was asked for anything. */
    TreeSet<String> origins() {
        return new TreeSet<>(origins);
    }

    @Override
    public void close() {
        context.close();
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** Only when asked to, into the folder that {@code -Ddesa.screenshots} names. */
    private void photograph(String name) {
        var folder = folder();
        if (folder != null) {
            var options =
                    new Page.ScreenshotOptions()
                            .setPath(folder.resolve(name + "-" + width + ".png"))
                            .setTimeout(10_000)
                            .setFullPage(true);
            settled(() -> page.screenshot(options));
        }
    }

    private static @Nullable Path folder() {
        var folder = System.getProperty("desa.screenshots");
        return folder == null || folder.isBlank() ? null : Path.of(folder);
    }
}
