package id.go.paserkab.desa.web.security;

import id.go.paserkab.desa.web.host.Face;
import id.go.paserkab.desa.web.refusal.Refusal;
import id.go.paserkab.desa.web.refusal.RefusalPages;
import id.go.paserkab.desa.web.signin.SignInPaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Says no at the doors: sends to sign in who has not, and tells the others why not. */
@Component
class DoorRefusals implements AccessDeniedHandler, AuthenticationEntryPoint {

    private final RefusalPages pages;
    private final MessageSource messages;
    private final LocaleResolver language;

    DoorRefusals(RefusalPages pages, MessageSource messages, LocaleResolver language) {
        this.pages = pages;
        this.messages = messages;
        this.language = language;
    }

    /** Nobody is signed in. */
    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException nobody)
            throws IOException {
        if (SessionScope.wasForeign(request)) {
            pages.write(request, response, foreignSession());
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", SignInPaths.SIGN_IN);
            pages.write(request, response, unauthenticated());
        } else if (Requests.isReading(request)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader(HttpHeaders.LOCATION, SignInPaths.SIGN_IN);
        } else {
            if (Requests.isApi(request)) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            }
            pages.write(request, response, unauthenticated());
        }
    }

    /** Somebody is signed in, or sent what nobody may send. */
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (SessionScope.wasForeign(request)) {
            pages.write(request, response, foreignSession());
            return;
        }
        if (denied instanceof CsrfException
                && request.getServletPath().equals(SignInPaths.SIGN_OUT)
                && request.getSession(false) == null) {
            response.sendRedirect("/");
            return;
        }
        pages.write(request, response, refusal(request, denied));
    }

    private Refusal refusal(HttpServletRequest request, AccessDeniedException denied) {
        if (denied instanceof CsrfException) {
            return Refusal.of(403, "form-expired")
                    .link(SignInPaths.SIGN_IN, "errors.sign-in-again");
        }
        if (!(denied instanceof NotAdmitted reasoned)) {
            return Refusal.of(403, "forbidden");
        }
        return switch (reasoned.reason()) {
            case NOT_SIGNED_IN -> unauthenticated();
            case FOREIGN_SESSION -> foreignSession();
            case NO_MEMBERSHIP -> noMembership(request);
            case NO_PERMISSION -> Refusal.of(403, "forbidden").link("/", "errors.home");
            case CROSS_SITE -> Refusal.of(403, "cross-site").link("/", "errors.home");
        };
    }

    private Refusal noMembership(HttpServletRequest request) {
        var refusal = Refusal.of(403, "no-membership").subject(placeName(request));
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                        && !Requests.isApi(request)
                ? refusal.form(
                        new Refusal.Form(
                                SignInPaths.SIGN_OUT,
                                "errors.sign-out",
                                Map.of(token.getParameterName(), List.of(token.getToken()))))
                : refusal;
    }

    private String placeName(HttpServletRequest request) {
        var locale = language.resolveLocale(request);
        return Face.of(request) instanceof Face.OfVillage(var village)
                ? messages.getMessage("security.village", new Object[] {village.name()}, locale)
                : messages.getMessage("security.regency", null, locale);
    }

    private static Refusal unauthenticated() {
        return Refusal.of(401, "unauthenticated").link(SignInPaths.SIGN_IN, "errors.sign-in");
    }

    private static Refusal foreignSession() {
        return Refusal.of(403, "foreign-session").link(SignInPaths.SIGN_IN, "errors.sign-in");
    }
}
