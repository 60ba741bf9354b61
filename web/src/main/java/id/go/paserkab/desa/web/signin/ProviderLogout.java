package id.go.paserkab.desa.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Ends our sessions when the identity provider tells that its own has ended (back channel). */
@Component
class ProviderLogout implements LogoutHandler {

    private final OidcSessions sessions;
    private final SessionRepository<?> store;

    ProviderLogout(OidcSessions sessions, SessionRepository<?> store) {
        this.sessions = sessions;
        this.store = store;
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        if (authentication != null
                && authentication.getPrincipal() instanceof OidcLogoutToken token) {
            sessions.ended(token).forEach(store::deleteById);
        }
    }
}
