package id.go.paserkab.desa.web.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import id.go.paserkab.desa.keycloak.Clients;
import id.go.paserkab.desa.keycloak.KeycloakSettings;
import java.net.MalformedURLException;
import java.net.URI;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Checks tokens of the identity provider. All clients share one set of keys, fetched over the back
 * channel, kept, and still used while the provider is away.
 */
@Component
public class Tokens implements JwtDecoderFactory<ClientRegistration> {

    private static final int LARGEST_KEY_SET = 100_000;
    private static final long OUTAGE = 60 * 60 * 1000L;

    private final KeycloakSettings keycloak;
    private final JWKSource<SecurityContext> keys;

    Tokens(KeycloakSettings keycloak) throws MalformedURLException {
        this.keycloak = keycloak;
        this.keys =
                JWKSourceBuilder.create(
                                URI.create(keycloak.keysEndpoint()).toURL(),
                                new DefaultResourceRetriever(
                                        Math.toIntExact(keycloak.connectTimeout().toMillis()),
                                        Math.toIntExact(keycloak.readTimeout().toMillis()),
                                        LARGEST_KEY_SET))
                        .rateLimited(false)
                        .retrying(true)
                        .outageTolerant(OUTAGE)
                        .build();
    }

    /** Checks the ID tokens of a client. */
    @Override
    public JwtDecoder createDecoder(ClientRegistration client) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTimestampValidator(), new OidcIdTokenValidator(client)));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }

    /** Checks the access tokens that the regency's API takes. */
    public JwtDecoder accessTokens() {
        var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTimestampValidator(),
                        new JwtIssuerValidator(keycloak.issuer()),
                        madeForTheApi()));
        return decoder;
    }

    /** An ID token has the same signature and audience, but says another type. */
    private static OAuth2TokenValidator<Jwt> madeForTheApi() {
        return token ->
                "Bearer".equals(token.getClaimAsString("typ")) && isForRegency(token)
                        ? OAuth2TokenValidatorResult.success()
                        : OAuth2TokenValidatorResult.failure(
                                new OAuth2Error(
                                        "invalid_token",
                                        "The token was not issued for this API",
                                        null));
    }

    private static boolean isForRegency(Jwt token) {
        var audience = token.getAudience();
        return audience != null && audience.contains(Clients.REGENCY)
                || Clients.REGENCY.equals(token.getClaimAsString("azp"));
    }
}
