package id.go.paserkab.desa.web.security;

import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.web.host.Face;
import id.go.paserkab.desa.web.refusal.Refusal;
import id.go.paserkab.desa.web.refusal.RefusalPages;
import id.go.paserkab.desa.web.signin.SignInPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody write to a village that is only to be read, and gives back what the person typed in a
 * form that can be sent again. Signing out and searching go on working.
 */
final class ReadOnlyFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /**
     * Sent as forms and writing nothing to the village; a search keeps numbers and names out of
     * addresses.
     */
    private static final Set<String> WRITES_NOTHING =
            Set.of(SignInPaths.SIGN_OUT, "/kantor/penduduk/cari", "/kantor/surat-masuk/cari");

    private static final int MOST_FIELDS = 200;

    private final RefusalPages refusals;
    private final CsrfTokenRepository tokens;

    ReadOnlyFilter(RefusalPages refusals, CsrfTokenRepository tokens) {
        this.refusals = refusals;
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Face.of(request) instanceof Face.OfVillage(var village)
                && village.state() == VillageState.READ_ONLY
                && !SAFE.contains(request.getMethod())
                && !WRITES_NOTHING.contains(request.getServletPath())
                && !Requests.onlyAsks(request)) {
            refusals.write(request, response, refusal(village, request, response));
        } else {
            chain.doFilter(request, response);
        }
    }

    private Refusal refusal(
            Village village, HttpServletRequest request, HttpServletResponse response) {
        var refusal = Refusal.readOnly(village.name());
        if (!request.getMethod().equals("POST")) {
            return refusal;
        }
        var fields = new TreeMap<String, List<String>>();
        request.getParameterMap().entrySet().stream()
                .filter(field -> isHarmless(field.getKey()))
                .limit(MOST_FIELDS)
                .forEach(field -> fields.put(field.getKey(), List.of(field.getValue())));
        var token = tokens.loadToken(request);
        if (token != null) {
            fields.put(token.getParameterName(), List.of(mask(token, request, response)));
        }
        return refusal.form(new Refusal.Form(request.getRequestURI(), "errors.send-again", fields));
    }

    /** Passwords are never written into a page; an old token is replaced by a fresh one. */
    private static boolean isHarmless(String field) {
        var name = field.toLowerCase(Locale.ROOT);
        return !name.equals("_csrf")
                && !name.contains("password")
                && !name.contains("sandi")
                && !name.contains("secret");
    }

    private static String mask(
            CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        new XorCsrfTokenRequestAttributeHandler().handle(request, response, () -> token);
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken masked
                ? masked.getToken()
                : token.getToken();
    }
}
