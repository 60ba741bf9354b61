package id.go.paserkab.desa.web.support;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a visitor got: status, headers, text, and small tools to read a page with. */
public record Answered(URI uri, int status, HttpHeaders headers, String body) {

    static Answered of(URI uri, HttpResponse<String> response) {
        return new Answered(uri, response.statusCode(), response.headers(), response.body());
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    public List<String> cookies() {
        return headers.allValues("set-cookie");
    }

    /** The token with which the page's forms are sent. */
    public String csrf() {
        return input("_csrf")
                .orElseThrow(() -> new AssertionError("No form with a token on " + uri));
    }

    /** The value of an input field of this name. */
    public Optional<String> input(String name) {
        var tags = Pattern.compile("<(?:input|textarea)\\b[^>]*>([^<]*)").matcher(body);
        while (tags.find()) {
            if (attribute(tags.group(), "name").filter(name::equals).isPresent()) {
                return attribute(tags.group(), "value")
                        .or(() -> Optional.of(unescape(tags.group(1))));
            }
        }
        return Optional.empty();
    }

    /** Where the page's first form is sent to. */
    public URI formAction() {
        var form = Pattern.compile("<form\\b[^>]*>").matcher(body);
        while (form.find()) {
            var action = attribute(form.group(), "action");
            if (action.isPresent() && !action.get().isEmpty()) {
                return uri.resolve(action.get());
            }
        }
        throw new AssertionError("No form on " + uri + ":\n" + body);
    }

    private static Optional<String> attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? Optional.of(unescape(found.group(1))) : Optional.empty();
    }

    private static String unescape(String text) {
        return text.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
