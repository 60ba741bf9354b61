package id.go.paserkab.desa.local.cli;

import id.go.paserkab.desa.local.KeycloakAdmin;
import id.go.paserkab.desa.local.ServiceTrouble;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform's REST API as the regency's host offers it, called over loopback: this JVM need not
 * know the name {@code kabupaten.localhost}.
 */
final class RegencyApi {

    static final String CLIENT = "desa-terminal";

    private static final String REALM = "desa";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final KeycloakAdmin keycloak;
    private final String secret;
    private final int port;
    private @Nullable String token;
    private long tokenSince;

    RegencyApi(String keycloakUrl, String secret, int port) {
        this.keycloak = new KeycloakAdmin(keycloakUrl);
        this.secret = secret;
        this.port = port;
    }

    /** Waits until the realm exists and the terminal may do its work; both come after start-up. */
    void awaitAdmission(Duration patience, Terminal terminal) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                get("/waves");
                return;
            } catch (ServiceTrouble | IOException notYet) {
                if (System.nanoTime() > end) {
                    throw new ServiceTrouble(
                            "The application does not let the terminal in (%s). See ./desa logs."
                                    .formatted(notYet.getMessage()),
                            notYet);
                }
                token = null;
                terminal.moving("  Sign-in: preparing the realm");
                Application.pause(Duration.ofMillis(500));
            }
        }
    }

    JsonNode get(String path) throws IOException {
        return call(path, request -> request.GET());
    }

    JsonNode post(String path, @Nullable Object body) throws IOException {
        var text = body == null ? "" : JSON.writeValueAsString(body);
        return call(
                path,
                request ->
                        request.header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(text)));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @FunctionalInterface
    private interface Verb {
        HttpRequest.Builder on(HttpRequest.Builder request);
    }

    private JsonNode call(String path, Verb verb) throws IOException {
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:%d/api/v1%s".formatted(port, path)))
                        .timeout(Duration.ofSeconds(60))
                        .header("Host", "kabupaten.localhost:" + port)
                        .header("Accept", "application/json, application/problem+json")
                        .header("Accept-Language", "en")
                        .header("Authorization", "Bearer " + token());
        try {
            var answer = http.send(verb.on(request).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new ServiceTrouble(refusal(path, answer));
            }
            return answer.body().isBlank() ? JSON.missingNode() : JSON.readTree(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while talking to the application", e);
        }
    }

    private static String refusal(String path, HttpResponse<String> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.contains("problem+json")) {
            var problem = JSON.readTree(answer.body());
            return problem.path("detail").asString(problem.path("title").asString("refused"));
        }
        return "the application answered %s with status %d".formatted(path, answer.statusCode());
    }

    /** Tokens of service clients live a few minutes; a wave may take longer. */
    private String token() throws IOException {
        var known = token;
        long now = System.nanoTime();
        if (known == null || Duration.ofNanos(now - tokenSince).toSeconds() > 45) {
            known = keycloak.token(REALM, CLIENT, secret);
            token = known;
            tokenSince = now;
        }
        return known;
    }
}
