package id.go.paserkab.desa.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** The access token of the administering service account, renewed shortly before it expires. */
final class AdminToken {

    private static final Duration MARGIN = Duration.ofSeconds(10);
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT =
            new ParameterizedTypeReference<>() {};

    private final RestClient http;
    private final KeycloakSettings settings;
    private final Clock clock;
    private @Nullable Held held;

    AdminToken(RestClient http, KeycloakSettings settings, Clock clock) {
        this.http = http;
        this.settings = settings;
        this.clock = clock;
    }

    synchronized String value() {
        if (held == null || !clock.instant().isBefore(held.until())) {
            held = fetch();
        }
        return held.value();
    }

    synchronized void forget() {
        held = null;
    }

    private Held fetch() {
        var client = settings.adminClientId();
        var secret = settings.adminClientSecret();
        if (client == null || secret == null) {
            throw new IllegalStateException(
                    "This node may not administer accounts: desa.keycloak.admin-client-id and"
                            + " desa.keycloak.admin-client-secret are not set");
        }
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", client);
        form.add("client_secret", secret);
        var answer =
                Objects.requireNonNull(
                        http.post()
                                .uri("/realms/master/protocol/openid-connect/token")
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .body(form)
                                .retrieve()
                                .body(OBJECT));
        var lifetime = ((Number) Objects.requireNonNull(answer.get("expires_in"))).longValue();
        return new Held(
                String.valueOf(answer.get("access_token")),
                clock.instant().plusSeconds(lifetime).minus(MARGIN));
    }

    private record Held(String value, Instant until) {}
}
