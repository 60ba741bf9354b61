package id.go.paserkab.desa.browser;

import com.microsoft.playwright.Page;
import id.go.paserkab.desa.web.support.Authenticator;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was handed a one-time password and holds a phone: goes through the identity
 * provider's real pages, the first time and every time after.
 */
final class Newcomer {

    private static final int MOST_PAGES = 8;

    private final String username;
    private String password;
    private @Nullable Authenticator authenticator;

    Newcomer(String username, String oneTimePassword) {
        this.username = username;
        this.password = oneTimePassword;
    }

    /** Opens a page that only members see, and signs in on the way there. */
    void signIn(Screen screen, String url) {
        var page = screen.open(url).page();
        for (var pages = 0; pages < MOST_PAGES && !isThere(page, url); pages++) {
            fill(page);
            // The next page has not seen the mark that this one gets.
            page.evaluate("() => { window.seen = true }");
            page.locator("input[type=submit], button[type=submit]").first().click();
            page.waitForFunction("() => !window.seen && document.readyState === 'complete'");
        }
    }

    private static boolean isThere(Page page, String url) {
        return page.url().startsWith(url.substring(0, url.indexOf('/', "http://".length())));
    }

    private void fill(Page page) {
        if (isShown(page, "#password-new")) {
            password = "Rahasia-" + username + "-2026";
            page.fill("#password-new", password);
            page.fill("#password-confirm", password);
        } else if (page.locator("#totpSecret").count() > 0) {
            authenticator = new Authenticator(page.inputValue("#totpSecret"), Clock.systemUTC());
            page.fill("#totp", authenticator.code());
            page.fill("#userLabel", "telepon");
        } else if (isShown(page, "#otp")) {
            page.fill("#otp", Objects.requireNonNull(authenticator).code());
        } else {
            page.fill("#username", username);
            page.fill("#password", password);
        }
    }

    private static boolean isShown(Page page, String selector) {
        return page.locator(selector).count() > 0 && page.locator(selector).isVisible();
    }
}
