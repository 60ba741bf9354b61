package id.go.paserkab.desa.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every Keycloak of ours is told, wherever it runs, and how it shows that it is ready. */
final class KeycloakSetup {

    /** The name of the second port, on which it says how it is. */
    static final String MANAGEMENT = "keycloak.management";

    private static final String DATABASE = "keycloak";

    private final ServiceAddresses addresses;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    KeycloakSetup(ServiceAddresses addresses) {
        this.addresses = addresses;
    }

    /** Makes or mends Keycloak's own login and database in our PostgreSQL. */
    void makeDatabase() throws SQLException {
        try (var connection = addresses.superuser("postgres");
                var statement = connection.createStatement()) {
            boolean missing;
            try (var found =
                    statement.executeQuery("SELECT FROM pg_roles WHERE rolname = 'keycloak'")) {
                missing = !found.next();
            }
            if (missing) {
                statement.execute("CREATE ROLE keycloak");
            }
            statement.execute("ALTER ROLE keycloak LOGIN PASSWORD '%s'".formatted(password()));
            try (var found =
                    statement.executeQuery("SELECT FROM pg_database WHERE datname = 'keycloak'")) {
                missing = !found.next();
            }
            if (missing) {
                statement.execute("CREATE DATABASE keycloak OWNER keycloak");
            }
            statement.execute("REVOKE ALL ON DATABASE keycloak FROM PUBLIC");
        }
    }

    /**
     * Its environment, where it listens on this address and sees PostgreSQL at that host and port.
     */
    Map<String, String> environment(String listenOn, String postgresql) {
        var port = Integer.toString(addresses.port(Service.KEYCLOAK));
        var environment = new LinkedHashMap<String, String>();
        environment.put("KC_DB", "postgres");
        environment.put("KC_DB_URL", "jdbc:postgresql://%s/%s".formatted(postgresql, DATABASE));
        environment.put("KC_DB_USERNAME", DATABASE);
        environment.put("KC_DB_PASSWORD", password());
        environment.put("KC_DB_POOL_INITIAL_SIZE", "1");
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_CACHE", "local");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", listenOn);
        environment.put("KC_HTTP_PORT", port);
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(managementPort()));
        environment.put("KC_HOSTNAME", addresses.keycloakPublicUrl());
        environment.put("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", ServiceAddresses.ADMIN_CLIENT);
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", addresses.keycloakAdminSecret());
        environment.put("KC_LOG_LEVEL", "warn,org.keycloak.events:error");
        return environment;
    }

    boolean ready() {
        if (addresses.folder().ports().remembered(MANAGEMENT).isEmpty()) {
            return false;
        }
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:%d/health/ready"
                                                .formatted(managementPort())))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private int managementPort() {
        return addresses.folder().ports().remembered(MANAGEMENT).orElseThrow();
    }

    private String password() {
        return addresses.folder().secrets().password("keycloak.database");
    }
}
