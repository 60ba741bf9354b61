package id.go.paserkab.desa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Real services for tests, shared by all modules of one build and gone when the build is. The first
 * use in a JVM starts or joins them and empties them; each answers with the application's settings.
 */
public final class TestServices {

    private static @Nullable TestServices current;

    private final LocalServices services;
    private final FileLock lock;
    private boolean postgresqlReady;
    private boolean redisReady;
    private boolean keycloakReady;

    private TestServices(LocalServices services, FileLock lock) {
        this.services = services;
        this.lock = lock;
    }

    /** PostgreSQL with a fresh database {@code desa}; the settings of its three logins. */
    public static synchronized Map<String, String> postgresql() {
        return current().freshPostgresql();
    }

    /** An empty Redis. */
    public static synchronized Map<String, String> redis() {
        return current().freshRedis();
    }

    /** Keycloak without the realm {@code desa}. */
    public static synchronized Map<String, String> keycloak() {
        return current().freshKeycloak();
    }

    /** All three. */
    public static synchronized Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.putAll(postgresql());
        all.putAll(redis());
        all.putAll(keycloak());
        return all;
    }

    /** Address of the database {@code desa} for the superuser, credentials included. */
    public static synchronized String superuserUrl() {
        postgresql();
        var server = current().services.postgresql();
        return "%s?user=postgres&password=%s"
                .formatted(server.url("desa"), server.superuserPassword());
    }

    /** Stops PostgreSQL, as on a bad day. */
    public static synchronized void stopPostgresql() {
        LocalServices.doing(() -> {
            current().services.postgresql().stop();
            return true;
        });
    }

    /** Starts PostgreSQL again, on the same port and with what it held. */
    public static synchronized void startPostgresql() {
        current().services.startPostgresql();
    }

    /** Stops Keycloak, as on a bad day. */
    public static synchronized void stopKeycloak() {
        current().services.keycloak().stop();
    }

    /** Starts Keycloak again, on the same port and with what it held. */
    public static synchronized void startKeycloak() {
        current().services.startKeycloak();
    }

    /** Stops Redis, as on a bad day. */
    public static synchronized void stopRedis() {
        current().services.redis().stop();
    }

    /** Starts Redis again, on the same port and empty. */
    public static synchronized void startRedis() {
        LocalServices.doing(() -> {
            current().services.redis().start();
            return true;
        });
    }

    private Map<String, String> freshPostgresql() {
        if (!postgresqlReady) {
            LocalServices.doing(() -> {
                services.postgresql().start();
                services.database().drop();
                services.database().bootstrap();
                return true;
            });
            postgresqlReady = true;
        }
        return services.postgresqlProperties();
    }

    private Map<String, String> freshRedis() {
        if (!redisReady) {
            LocalServices.doing(() -> {
                services.redis().start();
                services.redis().flush();
                return true;
            });
            redisReady = true;
        }
        return services.redisProperties();
    }

    private Map<String, String> freshKeycloak() {
        if (!keycloakReady) {
            freshPostgresql();
            services.startKeycloak();
            LocalServices.doing(() -> {
                var keycloak = services.keycloak();
                new KeycloakAdmin(keycloak.backchannelUrl())
                        .deleteRealm(KeycloakServer.REALM, keycloak.adminSecret());
                return true;
            });
            keycloakReady = true;
        }
        return services.keycloakProperties();
    }

    private static TestServices current() {
        if (current == null || !current.lock.isValid()) {
            current = LocalServices.doing(TestServices::open);
        }
        return current;
    }

    private static TestServices open() throws IOException {
        var asked = System.getProperty("services", "local");
        if (!asked.equals("local")) {
            throw new ServiceTrouble(
                    "-Dservices=%s: only \"local\" is offered. See docs/local-services.md."
                            .formatted(asked));
        }
        var folder = ServiceFolder.open(root().resolve("target/services"), Map.of());
        var lock = lock(folder.path().resolve("in-use.lock"));
        new Supervisor(folder).keepFor(Supervisor.build());
        return new TestServices(new LocalServices(folder, false, TestServices::say), lock);
    }

    /**
     * Held until this JVM ends: two that empty the same services would destroy each other's work.
     */
    private static FileLock lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock != null) {
            return lock;
        }
        say("another test run of this clone is using the services; waiting for it to end");
        return channel.lock();
    }

    private static Path root() {
        for (var folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new UncheckedIOException(
                new IOException("No folder above this one holds .mvn; run from inside the clone"));
    }

    private static void say(String message) {
        System.out.println("[services] " + message);
    }
}
