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

/** PostgreSQL, Redis, Keycloak and the captured mail of one folder. */
public final class LocalServices implements ServiceSource {

    private final ServiceAddresses addresses;
    private final PostgresqlServer postgresql;
    private final RedisServer redis;
    private final KeycloakServer keycloak;
    private final MailServer mail;
    private final Consumer<String> progress;

    /** Lasting services keep sessions over a restart of Redis. */
    public LocalServices(ServiceFolder folder, boolean lasting, Consumer<String> progress) {
        this.addresses = new ServiceAddresses(folder);
        this.postgresql = new PostgresqlServer(folder, 500);
        this.redis = new RedisServer(folder, lasting);
        this.keycloak = new KeycloakServer(folder, progress);
        this.mail = new MailServer(folder);
        this.progress = progress;
    }

    /** Starts all of them side by side, or joins those that run. */
    public void start() {
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
                        mail.start();
                        progress.accept("Mail is captured on port " + mail.port().orElseThrow());
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

    private void startPostgresql() {
        doing(() -> {
            postgresql.start();
            addresses.database().bootstrap();
            progress.accept("PostgreSQL listens on port " + postgresql.port().orElseThrow());
            return true;
        });
    }

    private void startKeycloak() {
        doing(() -> {
            if (!keycloak.running()) {
                progress.accept("Keycloak: starting");
            }
            keycloak.start();
            progress.accept("Keycloak listens on port " + keycloak.port().orElseThrow());
            return true;
        });
    }

    @Override
    public void start(Service service) {
        doing(() -> {
            switch (service) {
                case POSTGRESQL -> postgresql.start();
                case REDIS -> redis.start();
                case KEYCLOAK -> startKeycloak();
            }
            return true;
        });
    }

    @Override
    public void stop(Service service) {
        doing(() -> {
            switch (service) {
                case POSTGRESQL -> postgresql.stop();
                case REDIS -> redis.stop();
                case KEYCLOAK -> keycloak.stop();
            }
            return true;
        });
    }

    /** Stops all of them, whoever leans on the others first. */
    public void stop() {
        mail.stop();
        stop(Service.KEYCLOAK);
        stop(Service.REDIS);
        stop(Service.POSTGRESQL);
    }

    /** The application's settings for all of them. */
    public Map<String, String> properties() {
        var all = new LinkedHashMap<String, String>();
        all.putAll(addresses.postgresqlProperties());
        all.putAll(addresses.redisProperties());
        all.putAll(addresses.keycloakProperties());
        all.putAll(mail.properties());
        return all;
    }

    /** What the application would have mailed. */
    public Mailbox mailbox() {
        return mail.mailbox();
    }

    /** Where Keycloak answers calls from this machine. */
    public String keycloakUrl() {
        return addresses.keycloakBackchannelUrl();
    }

    /** How each of them is. */
    public List<ServiceState> states() {
        return List.of(
                new ServiceState(
                        "postgresql",
                        "PostgreSQL " + Versions.postgresql(),
                        postgresql.process(),
                        postgresql.port(),
                        postgresql.isOurs(),
                        postgresql.log()),
                new ServiceState(
                        "redis",
                        "Redis",
                        redis.process(),
                        redis.port(),
                        redis.running(),
                        redis.log()),
                new ServiceState(
                        "keycloak",
                        "Keycloak " + Versions.keycloak(),
                        keycloak.process(),
                        keycloak.port(),
                        keycloak.running(),
                        keycloak.log()),
                new ServiceState(
                        MailServer.NAME,
                        "Captured mail",
                        mail.process(),
                        mail.port(),
                        mail.running(),
                        mail.log()));
    }

    /** As whom PostgreSQL runs, in words; everything else runs as whoever starts it. */
    public String postgresqlAccount() {
        return postgresql.describeAccount();
    }

    /** Whether Keycloak has been unpacked and built on this machine. */
    public boolean keycloakBuilt() {
        return new KeycloakDistribution(progress).built();
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
