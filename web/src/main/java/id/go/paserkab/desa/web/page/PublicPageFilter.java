package id.go.paserkab.desa.web.page;

import id.go.paserkab.desa.web.host.Face;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers for public pages from the store, and stores what it had to have rendered. Stands behind
 * the security chain, so that stored pages carry the same headers as all others, and looks at no
 * session. A page asked for with a query is rendered each time.
 */
@Component
class PublicPageFilter extends OncePerRequestFilter {

    private static final Set<String> PATHS = Set.of("/");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final PublicPages pages;
    private final LocaleResolver language;

    PublicPageFilter(PublicPages pages, LocaleResolver language) {
        this.pages = pages;
        this.language = language;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var key = key(request);
        if (key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var stored = pages.find(key.get());
        if (stored.isPresent()) {
            stored.get().send(request, response);
            return;
        }
        render(key.get(), request, response, chain);
    }

    private Optional<PublicPages.Key> key(HttpServletRequest request) {
        return PATHS.contains(request.getRequestURI())
                        && READING.contains(request.getMethod())
                        && request.getQueryString() == null
                        && request.getAttribute(Face.class.getName()) instanceof Face face
                ? pages.key(
                        face,
                        request.getRequestURI(),
                        language.resolveLocale(request).getLanguage())
                : Optional.empty();
    }

    private void render(
            PublicPages.Key key,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        var draft = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, draft);
        var type = draft.getContentType();
        if (draft.getStatus() != HttpServletResponse.SC_OK
                || type == null
                || !type.startsWith("text/html")
                || draft.containsHeader(HttpHeaders.SET_COOKIE)
                || request.isAsyncStarted()
                || request.getMethod().equals("HEAD")) {
            draft.copyBodyToResponse();
            return;
        }
        var page = StoredPage.of(draft.getContentAsByteArray(), type, key.language());
        pages.keep(key, page);
        page.send(request, response);
    }
}
