package id.go.paserkab.desa.web.signin;

import id.go.paserkab.desa.keycloak.Clients;
import id.go.paserkab.desa.keycloak.KeycloakSettings;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.secret.DerivedSecrets;
import id.go.paserkab.desa.web.host.Face;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.stereotype.Component;

/**
 * The platform's clients at the identity provider, made when asked for: names follow from the
 * register, secrets from the master secret, addresses from the settings. Nothing is stored and
 * nothing is discovered over the network.
 */
@Component
class FaceRegistrations implements ClientRegistrationRepository {

    private final KeycloakSettings keycloak;
    private final VillageRegister register;
    private final DerivedSecrets secrets;

    FaceRegistrations(KeycloakSettings keycloak, VillageRegister register, DerivedSecrets secrets) {
        this.keycloak = keycloak;
        this.register = register;
        this.secrets = secrets;
    }

    /** The client of a face; the portal has none, as nobody signs in there. */
    static Optional<String> clientOf(Face face) {
        return switch (face) {
            case Face.Portal() -> Optional.empty();
            case Face.Regency() -> Optional.of(Clients.REGENCY);
            case Face.OfVillage(var village) -> Optional.of(Clients.of(village.code()));
        };
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String client) {
        if (client.equals(Clients.REGENCY)) {
            return registration(client);
        }
        return register.villages().stream()
                .map(Village::code)
                .map(Clients::of)
                .filter(client::equals)
                .findFirst()
                .map(this::registration)
                .orElse(null);
    }

    private ClientRegistration registration(String client) {
        return ClientRegistration.withRegistrationId(client)
                .clientId(client)
                .clientSecret(Clients.secret(secrets, client))
                .clientName(client)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(
                        ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
                .redirectUri("{baseUrl}" + SignInPaths.SIGN_IN_RETURN)
                .scope("openid", "profile")
                .authorizationUri(keycloak.authorizationEndpoint())
                .tokenUri(keycloak.tokenEndpoint())
                .jwkSetUri(keycloak.keysEndpoint())
                .issuerUri(keycloak.issuer())
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(
                        Map.of("end_session_endpoint", keycloak.endSessionEndpoint()))
                .build();
    }
}
