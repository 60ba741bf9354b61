package id.go.paserkab.desa.web.security;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.keycloak.KeycloakSettings;
import id.go.paserkab.desa.web.host.Face;
import id.go.paserkab.desa.web.refusal.RefusalPages;
import id.go.paserkab.desa.web.signin.SignIn;
import id.go.paserkab.desa.web.signin.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The security chain of all faces. It finds out who is there and keeps forged requests out; what
 * somebody may do is decided at the doors, by {@link DoorInterceptor}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** The management port, which stands on the loopback interface and has no face. */
    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(any -> any.anyRequest().access(facelessOnly()))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain everyFace(
            HttpSecurity http,
            SignIn signIn,
            DoorRefusals refusals,
            RefusalPages pages,
            Tokens tokens,
            Addresses addresses,
            KeycloakSettings keycloak,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        var harmless = new HarmlessForms(mappings::getObject);
        var remembered = rememberedRequests();
        var csrfTokens = new HttpSessionCsrfTokenRepository();
        signIn.addTo(http, remembered);
        return http.authorizeHttpRequests(any -> any.anyRequest().access(withFaceOnly()))
                .csrf(csrf ->
                        csrf.csrfTokenRepository(csrfTokens)
                                .ignoringRequestMatchers(Requests::onlyAsks))
                .addFilterBefore(new FetchMetadataFilter(addresses, refusals), CsrfFilter.class)
                .addFilterBefore(new ReadOnlyFilter(pages, csrfTokens, harmless), CsrfFilter.class)
                .oauth2ResourceServer(api ->
                        api.bearerTokenResolver(bearerOfTheApi())
                                .accessDeniedHandler(refusals)
                                .jwt(jwt -> jwt.decoder(tokens.accessTokens())))
                .requestCache(cache -> cache.requestCache(remembered))
                .exceptionHandling(
                        no -> no.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers ->
                        headers.defaultsDisabled()
                                .cacheControl(cache -> {})
                                .contentSecurityPolicy(
                                        policy -> policy.policyDirectives(contentPolicy(keycloak))))
                .build();
    }

    /**
     * Nothing from elsewhere and nothing inline. Signing out is a form that ends at the identity
     * provider, and browsers hold redirects of forms to {@code form-action} too.
     */
    private static String contentPolicy(KeycloakSettings keycloak) {
        var provider = URI.create(keycloak.publicUrl()).resolve("/").toString();
        return "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
                + " form-action 'self' "
                + provider.substring(0, provider.length() - 1);
    }

    /** Only a page that a person opened is worth going back to after signing in. */
    private static RequestCache rememberedRequests() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                request -> Requests.isReading(request) && !SessionScope.wasForeign(request));
        return cache;
    }

    private static AuthorizationManager<RequestAuthorizationContext> withFaceOnly() {
        return (account, context) -> new AuthorizationDecision(hasFace(context.getRequest()));
    }

    private static AuthorizationManager<RequestAuthorizationContext> facelessOnly() {
        return (account, context) -> new AuthorizationDecision(!hasFace(context.getRequest()));
    }

    private static boolean hasFace(HttpServletRequest request) {
        return request.getAttribute(Face.class.getName()) != null;
    }

    /** Bearer tokens count under the regency's {@code /api} and nowhere else. */
    private static BearerTokenResolver bearerOfTheApi() {
        var bearer = new DefaultBearerTokenResolver();
        return request ->
                Requests.isApi(request)
                                && request.getAttribute(Face.class.getName())
                                        instanceof Face.Regency
                        ? bearer.resolve(request)
                        : null;
    }
}
