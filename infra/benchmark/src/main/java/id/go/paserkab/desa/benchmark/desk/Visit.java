package id.go.paserkab.desa.benchmark.desk;

import id.go.paserkab.desa.benchmark.site.HttpConnection.Page;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What a browser was shown in the end, and what it took to come there: the time until the last
 * answer was read whole, redirects included, and the bytes of all bodies as sent.
 */
public record Visit(String path, Page page, double milliseconds, long bytes) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    /** Throws where this is not the page that was expected: 200, and saying all of this. */
    public Visit showing(String... marks) throws IOException {
        var text = page.text();
        for (var mark : marks) {
            if (page.status() != 200 || !text.contains(mark)) {
                throw new IllegalStateException(
                        "%s answered %d without \"%s\"".formatted(path, page.status(), mark));
            }
        }
        return this;
    }

    /** Throws where redirects led elsewhere than to an address of this form. */
    public Visit at(String form) {
        if (!path.matches(form)) {
            throw new IllegalStateException(path + " is not " + form);
        }
        return this;
    }

    /** Whether the village had no connection free. */
    public boolean busy() {
        return page.status() == 503;
    }

    /** The version of what is shown, which a form sends back. */
    public String version() throws IOException {
        return field(VERSION);
    }

    String token() throws IOException {
        return field(TOKEN);
    }

    private String field(Pattern pattern) throws IOException {
        var found = pattern.matcher(page.text());
        if (!found.find()) {
            throw new IllegalStateException(path + " has no form with " + pattern);
        }
        return found.group(1);
    }
}
