package id.go.paserkab.desa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** PostgreSQL, Redis and Keycloak of one folder. */
final class LocalServices {

    private final ServiceFolder folder;
    private final PostgresqlServer postgresql;
    private final RedisServer redis;
    private final KeycloakServer keycloak;
    private final DesaDatabase database;
    private final Consumer<String> progress;

    LocalServices(ServiceFolder folder, boolean lasting, Consumer<String> progress) {
        this.folder = folder;
        this.postgresql = new PostgresqlServer(folder, 200);
        this.redis = new RedisServer(folder, lasting);
        this.keycloak = new KeycloakServer(folder, postgresql, progress);
        this.database = new DesaDatabase(postgresql::superuser, folder.secrets());
        this.progress = progress;
    }

    ServiceFolder folder() {
        return folder;
    }

    PostgresqlServer postgresql() {
        return postgresql;
    }

    RedisServer redis() {
        return redis;
    }

    KeycloakServer keycloak() {
        return keycloak;
    }

    DesaDatabase database() {
        return database;
    }

    /** Starts all three side by side, or joins those that run. */
    void start() {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var unpacked =
                    workers.submit(() -> {
                        keycloak.prepare();
                        return true;
                    });
            var cached =
                    workers.submit(() -> {
                        redis.start();
                        progress.accept("Redis listens on port " + redis.port().orElseThrow());
                        return true;
                    });
            var started =
                    workers.submit(() -> {
                        startPostgresql();
                        return true;
                    });
            for (var part : List.of(started, unpacked)) {
                await(part);
            }
            startKeycloak();
            await(cached);
        }
    }

    void startPostgresql() {
        doing(() -> {
            postgresql.start();
            database.bootstrap();
            progress.accept("PostgreSQL listens on port " + postgresql.port().orElseThrow());
            return true;
        });
    }

    void startKeycloak() {
        doing(() -> {
            if (!keycloak.running()) {
                progress.accept("Keycloak: starting");
            }
            keycloak.start();
            progress.accept("Keycloak listens on port " + keycloak.port().orElseThrow());
            return true;
        });
    }

    /** Stops all three, whoever leans on the others first. */
    void stop() {
        keycloak.stop();
        redis.stop();
        doing(() -> {
            postgresql.stop();
            return true;
        });
    }

    Map<String, String> postgresqlProperties() {
        return database.properties(postgresql.url("desa"));
    }

    Map<String, String> redisProperties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("spring.data.redis.host", "127.0.0.1");
        properties.put("spring.data.redis.port", Integer.toString(redis.port().orElseThrow()));
        properties.put("spring.data.redis.password", redis.password());
        return properties;
    }

    Map<String, String> keycloakProperties() {
        return keycloak.properties();
    }

    private static void await(Future<?> part) {
        doing(part::get);
    }

    /** Does what may fail for reasons that only a person can mend. */
    static <T> T doing(Callable<T> work) {
        try {
            return work.call();
        } catch (ExecutionException e) {
            throw asTrouble(e.getCause() == null ? e : e.getCause());
        } catch (Exception e) {
            throw asTrouble(e);
        }
    }

    private static RuntimeException asTrouble(Throwable cause) {
        return switch (cause) {
            case RuntimeException known -> known;
            case IOException disk
                    when disk.getMessage() != null && disk.getMessage().contains("No space left") ->
                    new ServiceTrouble("The disk is full. Free some space and try again.", disk);
            case IOException file -> new UncheckedIOException(file);
            case SQLException refused ->
                    new ServiceTrouble(
                            "The local PostgreSQL refused: " + refused.getMessage(), refused);
            default -> new ServiceTrouble("A local service failed: " + cause, cause);
        };
    }
}
