package id.go.paserkab.desa.keycloak;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * The few calls of Keycloak's administration interface that we need. Paths are below the realm.
 * What is there already or gone already is no error, so that every call can be made twice.
 */
@Component
class AdminApi {

    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT =
            new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> OBJECTS =
            new ParameterizedTypeReference<>() {};
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int UNAUTHORIZED = 401;

    private final RestClient http;
    private final AdminToken token;
    private final String realm;

    AdminApi(KeycloakSettings settings, Clock clock) {
        var requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder().connectTimeout(settings.connectTimeout()).build());
        requests.setReadTimeout(settings.readTimeout());
        this.http =
                RestClient.builder()
                        .baseUrl(settings.backchannelUrl())
                        .requestFactory(requests)
                        .build();
        this.token = new AdminToken(http, settings, clock);
        this.realm = settings.realm();
    }

    String realm() {
        return realm;
    }

    boolean realmExists() {
        return find("").isPresent();
    }

    void createRealm(Map<String, Object> representation) {
        var what = "to make the realm";
        refusing(
                what,
                CONFLICT,
                () ->
                        http.post()
                                .uri("/admin/realms")
                                .headers(headers -> headers.setBearerAuth(token.value()))
                                .body(representation)
                                .retrieve()
                                .toBodilessEntity());
    }

    Optional<Map<String, Object>> find(String path, Object... variables) {
        return refusing(
                "to show " + path,
                NOT_FOUND,
                () -> request(HttpMethod.GET, path, null, variables).body(OBJECT));
    }

    List<Map<String, Object>> list(String path, Object... variables) {
        return refusing(
                        "to list " + path,
                        NOT_FOUND,
                        () -> request(HttpMethod.GET, path, null, variables).body(OBJECTS))
                .orElseThrow(() -> noRealm(path));
    }

    /** Creates where nothing of that name exists. */
    void create(String path, Object representation, Object... variables) {
        refusing(
                "to make " + path,
                CONFLICT,
                () -> request(HttpMethod.POST, path, representation, variables).toBodilessEntity());
    }

    void update(String path, Object representation, Object... variables) {
        refusing(
                "to change " + path,
                0,
                () -> request(HttpMethod.PUT, path, representation, variables).toBodilessEntity());
    }

    void delete(String path, Object... variables) {
        refusing(
                "to remove " + path,
                NOT_FOUND,
                () -> request(HttpMethod.DELETE, path, null, variables).toBodilessEntity());
    }

    private RestClient.ResponseSpec request(
            HttpMethod method, String path, @Nullable Object body, Object... variables) {
        var uri = new Object[variables.length + 1];
        uri[0] = realm;
        System.arraycopy(variables, 0, uri, 1, variables.length);
        var request =
                http.method(method)
                        .uri("/admin/realms/{realm}" + path, uri)
                        .headers(headers -> headers.setBearerAuth(token.value()));
        return (body == null ? request : request.body(body)).retrieve();
    }

    /** Puts failures into our words; a status that is no error for this call is an empty answer. */
    private <T> Optional<T> refusing(String what, int harmless, Supplier<@Nullable T> call) {
        try {
            return Optional.ofNullable(twice(call));
        } catch (HttpClientErrorException refused) {
            var status = refused.getStatusCode().value();
            if (status == harmless) {
                return Optional.empty();
            }
            throw new IdentityProviderRefused(what, status);
        } catch (ResourceAccessException | HttpServerErrorException away) {
            throw new IdentityProviderUnavailable(what, away);
        }
    }

    /** A token may have been forgotten by a provider that was started anew. */
    private <T> @Nullable T twice(Supplier<@Nullable T> call) {
        try {
            return call.get();
        } catch (HttpClientErrorException refused) {
            if (refused.getStatusCode().value() != UNAUTHORIZED) {
                throw refused;
            }
            token.forget();
            return call.get();
        }
    }

    private static IdentityProviderUnavailable noRealm(String path) {
        return new IdentityProviderUnavailable(
                "to list " + path + ", as the realm has not been made yet",
                new IllegalStateException("No realm"));
    }
}
