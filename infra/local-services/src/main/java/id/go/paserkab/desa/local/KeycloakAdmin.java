package id.go.paserkab.desa.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** The two things that local services ask of Keycloak: a token, and to forget the realm. */
public final class KeycloakAdmin {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_ATTEMPTS = 40;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String url;

    public KeycloakAdmin(String backchannelUrl) {
        this.url = backchannelUrl;
    }

    /** An access token of a service client, by its credentials. */
    public String token(String realm, String client, String secret) throws IOException {
        var form =
                "grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(encode(client), encode(secret));
        var answer =
                send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                "%s/realms/%s/protocol/openid-connect/token"
                                                        .formatted(url, realm)))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "Keycloak gave no token for %s (status %d)"
                            .formatted(client, answer.statusCode()));
        }
        return JSON.readTree(answer.body()).path("access_token").asString();
    }

    /** Removes a realm with all that is in it; one that does not exist is no error. */
    void deleteRealm(String realm, String adminSecret) throws IOException {
        var token = token("master", ServiceAddresses.ADMIN_CLIENT, adminSecret);
        var answer =
                send(
                        HttpRequest.newBuilder(
                                        URI.create("%s/admin/realms/%s".formatted(url, realm)))
                                .header("Authorization", "Bearer " + token)
                                .DELETE());
        if (answer.statusCode() != 204 && answer.statusCode() != 404) {
            throw new IOException(
                    "Keycloak did not remove the realm (status %d)".formatted(answer.statusCode()));
        }
    }

    /** Asks again for a while where Keycloak trips over connections that a restart cut. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        var asked = request.timeout(Duration.ofSeconds(60)).build();
        try {
            for (int attempt = 1; ; attempt++) {
                var answer = http.send(asked, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() < 500 || attempt == MOST_ATTEMPTS) {
                    return answer;
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while talking to Keycloak", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
