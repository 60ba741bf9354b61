package id.go.paserkab.desa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Indonesian unless somebody asked for English with {@code ?bahasa=en}, which a cookie remembers.
 * What the browser prefers by itself does not count: public devices are often set to English.
 */
final class Languages implements LocaleResolver, HandlerInterceptor {

    private static final String NAME = "bahasa";
    private static final Locale INDONESIAN = Locale.of("id");
    private static final Map<String, Locale> OFFERED =
            Map.of("id", INDONESIAN, "en", Locale.ENGLISH);
    private static final Pattern ASKED = Pattern.compile("(?:^|&)bahasa=([a-z]{2})(?:&|$)");

    private final boolean secure;

    Languages(boolean secure) {
        this.secure = secure;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request).or(() -> remembered(request)).orElse(INDONESIAN);
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen with ?bahasa=");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        asked(request)
                .filter(asked -> !remembered(request).equals(Optional.of(asked)))
                .ifPresent(asked -> remember(response, asked));
        return true;
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null) {
            return Optional.empty();
        }
        var found = ASKED.matcher(query);
        return found.find() ? Optional.ofNullable(OFFERED.get(found.group(1))) : Optional.empty();
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .findFirst()
                        .map(cookie -> OFFERED.get(cookie.getValue()));
    }

    private void remember(HttpServletResponse response, Locale locale) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, locale.getLanguage())
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
