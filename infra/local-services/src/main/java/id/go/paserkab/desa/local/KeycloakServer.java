package id.go.paserkab.desa.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Keycloak with a database of its own in the local PostgreSQL, lean and on loopback. */
final class KeycloakServer {

    static final String ADMIN_CLIENT = "desa-admin";
    static final String REALM = "desa";

    private static final String NAME = "keycloak";
    private static final String MANAGEMENT = "keycloak.management";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final ServiceFolder services;
    private final PostgresqlServer postgresql;
    private final Path folder;
    private final Daemon daemon;
    private final Consumer<String> progress;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    KeycloakServer(ServiceFolder services, PostgresqlServer postgresql, Consumer<String> progress) {
        this.services = services;
        this.postgresql = postgresql;
        this.folder = services.subfolder(NAME);
        this.daemon = new Daemon(folder.resolve("pid"), folder.resolve("log"));
        this.progress = progress;
    }

    /** Unpacks and builds it where that has not been done; needs no other service. */
    void prepare() throws IOException {
        new KeycloakDistribution(progress).home();
    }

    /** Starts the server, or joins it where it runs already. PostgreSQL must run. */
    void start() throws IOException, SQLException {
        var process = daemon.find();
        if (process.isEmpty() || !readyWithin(PATIENCE, process.get())) {
            daemon.stop(Duration.ofSeconds(10));
            launch();
        }
    }

    void stop() {
        daemon.stop(Duration.ofSeconds(20));
    }

    /** Whether our own server is ready to answer. */
    boolean running() {
        return daemon.find().isPresent() && ready();
    }

    OptionalInt port() {
        return services.ports().remembered(NAME);
    }

    Optional<ProcessHandle> process() {
        return daemon.find();
    }

    Path log() {
        return folder.resolve("log");
    }

    /** The application's settings for this server. */
    Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("desa.keycloak.public-url", publicUrl());
        properties.put("desa.keycloak.backchannel-url", backchannelUrl());
        properties.put("desa.keycloak.realm", REALM);
        properties.put("desa.keycloak.admin-client-id", ADMIN_CLIENT);
        properties.put("desa.keycloak.admin-client-secret", adminSecret());
        return properties;
    }

    String publicUrl() {
        return "http://masuk.localhost:" + port().orElseThrow();
    }

    String backchannelUrl() {
        return "http://127.0.0.1:" + port().orElseThrow();
    }

    String adminSecret() {
        return services.secrets().password("keycloak.admin");
    }

    private void launch() throws IOException, SQLException {
        var home = new KeycloakDistribution(progress).home();
        makeDatabase();
        for (int attempt = 1; ; attempt++) {
            int port = services.ports().take(NAME);
            int management = services.ports().take(MANAGEMENT);
            var process =
                    daemon.start(
                            KeycloakDistribution.command(
                                    home, List.of(), List.of("start", "--optimized")),
                            environment(port, management),
                            folder);
            if (readyWithin(PATIENCE, process)) {
                return;
            }
            if (attempt == 3 || Daemon.lives(process)) {
                throw new ServiceTrouble(
                        "Keycloak did not start; the end of %s says:%n%s"
                                .formatted(log(), daemon.lastWords(12)));
            }
        }
    }

    private Map<String, String> environment(int port, int management) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("KC_DB", "postgres");
        environment.put("KC_DB_URL", postgresql.url("keycloak"));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", services.secrets().password("keycloak.database"));
        environment.put("KC_DB_POOL_INITIAL_SIZE", "1");
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_CACHE", "local");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(port));
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(management));
        environment.put("KC_HOSTNAME", "http://masuk.localhost:" + port);
        environment.put("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", ADMIN_CLIENT);
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", adminSecret());
        environment.put("KC_LOG_LEVEL", "warn,org.keycloak.events:error");
        return environment;
    }

    private void makeDatabase() throws SQLException {
        var password = services.secrets().password("keycloak.database");
        try (var connection = postgresql.superuser("postgres");
                var statement = connection.createStatement()) {
            boolean missing;
            try (var found =
                    statement.executeQuery("SELECT FROM pg_roles WHERE rolname = 'keycloak'")) {
                missing = !found.next();
            }
            if (missing) {
                statement.execute("CREATE ROLE keycloak");
            }
            statement.execute("ALTER ROLE keycloak LOGIN PASSWORD '%s'".formatted(password));
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

    private boolean readyWithin(Duration patience, ProcessHandle process) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end && Daemon.lives(process)) {
            if (ready()) {
                return Daemon.lives(process);
            }
            if (Daemon.awaitEnd(process, Duration.ofMillis(100))) {
                return false;
            }
        }
        return false;
    }

    private boolean ready() {
        var management = services.ports().remembered(MANAGEMENT);
        if (management.isEmpty()) {
            return false;
        }
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:%d/health/ready"
                                                .formatted(management.getAsInt())))
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
}
