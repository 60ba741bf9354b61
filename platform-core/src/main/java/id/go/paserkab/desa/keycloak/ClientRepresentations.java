package id.go.paserkab.desa.keycloak;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.secret.DerivedSecrets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What our clients look like at the identity provider. */
@Component
class ClientRepresentations {

    /** Where Spring Security listens for the provider's word that a session has ended. */
    private static final String BACK_CHANNEL = "/logout/connect/back-channel/";

    private static final String BASE = "baseUrl";
    private static final String RETURNS = "redirectUris";
    private static final String ATTRIBUTES = "attributes";
    private static final String AFTER_SIGN_OUT = "post.logout.redirect.uris";
    private static final String SESSION_ENDED = "backchannel.logout.url";

    private final Addresses addresses;
    private final DerivedSecrets secrets;

    ClientRepresentations(Addresses addresses, DerivedSecrets secrets) {
        this.addresses = addresses;
        this.secrets = secrets;
    }

    /** A client by which people sign in on exactly these origins. */
    Map<String, Object> ofPeople(String client, String name, List<String> origins) {
        var representation = confidential(client, name);
        representation.put("standardFlowEnabled", true);
        representation.put("serviceAccountsEnabled", false);
        representation.put(BASE, origins.getFirst());
        representation.put(
                RETURNS, origins.stream().map(origin -> origin + Clients.SIGN_IN_RETURN).toList());
        representation.put(
                ATTRIBUTES,
                Map.of(
                        AFTER_SIGN_OUT,
                        origins.stream()
                                .map(origin -> origin + "/")
                                .collect(Collectors.joining("##")),
                        SESSION_ENDED,
                        addresses.portal() + BACK_CHANNEL + client,
                        "backchannel.logout.session.required",
                        "true",
                        "pkce.code.challenge.method",
                        "S256"));
        return representation;
    }

    /** Whether a client, as the provider shows it, has all its addresses on these origins. */
    boolean standsOn(List<String> origins, Map<String, Object> registered) {
        var client = String.valueOf(registered.get("clientId"));
        var wanted = ofPeople(client, "", origins);
        return Objects.equals(wanted.get(BASE), registered.get(BASE))
                && texts(wanted.get(RETURNS)).equals(texts(registered.get(RETURNS)))
                && Stream.of(AFTER_SIGN_OUT, SESSION_ENDED)
                        .allMatch(name ->
                                Objects.equals(
                                        attribute(wanted, name), attribute(registered, name)));
    }

    private static Set<String> texts(@Nullable Object list) {
        return list instanceof Collection<?> texts
                ? texts.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    private static @Nullable Object attribute(Map<String, Object> representation, String name) {
        return representation.get(ATTRIBUTES) instanceof Map<?, ?> attributes
                ? attributes.get(name)
                : null;
    }

    /** A client that speaks for itself to an audience. */
    Map<String, Object> ofService(String client, String name, String audience) {
        var representation = confidential(client, name);
        representation.put("standardFlowEnabled", false);
        representation.put("serviceAccountsEnabled", true);
        representation.put(
                "protocolMappers",
                List.of(
                        Map.of(
                                "name",
                                "audience",
                                "protocol",
                                "openid-connect",
                                "protocolMapper",
                                "oidc-audience-mapper",
                                "config",
                                Map.of(
                                        "included.client.audience",
                                        audience,
                                        "access.token.claim",
                                        "true",
                                        "id.token.claim",
                                        "false"))));
        return representation;
    }

    String secret(String client) {
        return Clients.secret(secrets, client);
    }

    private Map<String, Object> confidential(String client, String name) {
        var representation = new HashMap<String, Object>();
        representation.put("clientId", client);
        representation.put("name", name);
        representation.put("enabled", true);
        representation.put("protocol", "openid-connect");
        representation.put("publicClient", false);
        representation.put("clientAuthenticatorType", "client-secret");
        representation.put("secret", secret(client));
        representation.put("implicitFlowEnabled", false);
        representation.put("directAccessGrantsEnabled", false);
        representation.put("fullScopeAllowed", false);
        representation.put("consentRequired", false);
        representation.put("frontchannelLogout", false);
        representation.put("webOrigins", List.of());
        return representation;
    }
}
