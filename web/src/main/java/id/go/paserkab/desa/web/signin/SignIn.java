package id.go.paserkab.desa.web.signin;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/** Adds coming and going to a security chain. */
@Component
public class SignIn {

    private final FaceRegistrations registrations;
    private final TokenExchange exchange;
    private final SignInOutcome outcome;
    private final SignOut signOut;
    private final SignInGate gate;

    SignIn(
            FaceRegistrations registrations,
            TokenExchange exchange,
            SignInOutcome outcome,
            SignOut signOut,
            ProviderWatch watch) {
        this.registrations = registrations;
        this.exchange = exchange;
        this.outcome = outcome;
        this.signOut = signOut;
        this.gate = outcome.gate(watch);
    }

    public void addTo(HttpSecurity http, RequestCache remembered) {
        outcome.setRequestCache(remembered);
        http.addFilterBefore(gate, OAuth2AuthorizationRequestRedirectFilter.class)
                .oauth2Login(this::comeIn)
                .logout(this::goOut)
                .oidcLogout(logout ->
                        logout.backChannel(channel -> channel.logoutHandler(signOut.byProvider())));
    }

    private void comeIn(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.clientRegistrationRepository(registrations)
                .loginPage(SignInPaths.SIGN_IN)
                .loginProcessingUrl(SignInPaths.SIGN_IN_RETURN)
                .authorizationEndpoint(start ->
                        start.authorizationRequestResolver(new SignInRequests(registrations)))
                .redirectionEndpoint(end -> end.baseUri(SignInPaths.SIGN_IN_RETURN))
                .tokenEndpoint(token -> token.accessTokenResponseClient(exchange))
                .successHandler(outcome)
                .failureHandler(outcome);
    }

    private void goOut(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutRequestMatcher(
                        PathPatternRequestMatcher.withDefaults()
                                .matcher(HttpMethod.POST, SignInPaths.SIGN_OUT))
                .addLogoutHandler(signOut)
                .logoutSuccessHandler(providersToo());
    }

    /** Ends the session at the identity provider too, which then sends people back to our door. */
    private LogoutSuccessHandler providersToo() {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        handler.setDefaultTargetUrl("/");
        return handler;
    }
}
