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
 * Real services for tests, gone when the build is. The first use in a JVM starts or joins them and
 * empties them; each answers with the application's settings. {@code -Dservices} chooses whether
 * they are local processes, shared by all modules of one build, or containers of one JVM.
 */
public final class TestServices {

    private static @Nullable TestServices current;

    private final ServiceFolder folder;
    private final ServiceSource source;
    private final ServiceAddresses addresses;
    private final MailServer mail;
    private final FileLock lock;
    private boolean postgresqlReady;
    private boolean redisReady;
    private boolean keycloakReady;

    private TestServices(ServiceFolder folder, ServiceSource source, FileLock lock) {
        this.folder = folder;
        this.source = source;
        this.addresses = new ServiceAddresses(folder);
        this.mail = new MailServer(folder);
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

    /** A folder for files that villages keep. */
    public static synchronized Map<String, String> archive() {
        return Map.of("desa.archive.folder", current().folder.subfolder("archive").toString());
    }

    /** All of them. */
    public static synchronized Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.putAll(archive());
        all.putAll(postgresql());
        all.putAll(redis());
        all.putAll(keycloak());
        return all;
    }

    /**
     * The settings of a mail server that captures every mail; it does not run until {@link
     * #startMail}, whichever of the sources the other services come from.
     */
    public static synchronized Map<String, String> mail() {
        return current().mail.properties();
    }

    /** Starts the mail server, on the same port and with an empty mailbox. */
    public static synchronized Mailbox startMail() {
        var mail = current().mail;
        LocalServices.doing(() -> {
            mail.mailbox().empty();
            mail.start();
            return true;
        });
        return mail.mailbox();
    }

    /** Stops the mail server, as on a bad day. */
    public static synchronized void stopMail() {
        current().mail.stop();
    }

    /** Address of the database {@code desa} for the superuser, credentials included. */
    public static synchronized String superuserUrl() {
        postgresql();
        return current().addresses.superuserUrl("desa");
    }

    /** Stops PostgreSQL, as on a bad day. */
    public static synchronized void stopPostgresql() {
        current().source.stop(Service.POSTGRESQL);
    }

    /** Starts PostgreSQL again, on the same port and with what it held. */
    public static synchronized void startPostgresql() {
        current().source.start(Service.POSTGRESQL);
    }

    /** Stops Keycloak, as on a bad day. */
    public static synchronized void stopKeycloak() {
        current().source.stop(Service.KEYCLOAK);
    }

    /** Starts Keycloak again, on the same port and with what it held. */
    public static synchronized void startKeycloak() {
        current().source.start(Service.KEYCLOAK);
    }

    /** Stops Redis, as on a bad day. */
    public static synchronized void stopRedis() {
        current().source.stop(Service.REDIS);
    }

    /** Starts Redis again, on the same port and empty. */
    public static synchronized void startRedis() {
        current().source.start(Service.REDIS);
    }

    private Map<String, String> freshPostgresql() {
        if (!postgresqlReady) {
            source.start(Service.POSTGRESQL);
            LocalServices.doing(() -> {
                addresses.database().drop();
                addresses.database().bootstrap();
                return true;
            });
            postgresqlReady = true;
        }
        return addresses.postgresqlProperties();
    }

    private Map<String, String> freshRedis() {
        if (!redisReady) {
            source.start(Service.REDIS);
            LocalServices.doing(() -> {
                try (var conversation = addresses.redis()) {
                    return conversation.say("FLUSHALL");
                }
            });
            redisReady = true;
        }
        return addresses.redisProperties();
    }

    private Map<String, String> freshKeycloak() {
        if (!keycloakReady) {
            freshPostgresql();
            source.start(Service.KEYCLOAK);
            LocalServices.doing(() -> {
                new KeycloakAdmin(addresses.keycloakBackchannelUrl())
                        .deleteRealm(ServiceAddresses.REALM, addresses.keycloakAdminSecret());
                return true;
            });
            keycloakReady = true;
        }
        return addresses.keycloakProperties();
    }

    private static TestServices current() {
        if (current == null || !current.lock.isValid()) {
            current = LocalServices.doing(TestServices::open);
        }
        return current;
    }

    private static TestServices open() throws IOException {
        var choice = ServiceChoice.of(System.getProperty("services", "local"));
        var folder = ServiceFolder.open(root().resolve(choice.folder()), Map.of());
        var lock = lock(folder.path().resolve("in-use.lock"));
        try {
            var source = source(choice, folder);
            new Supervisor(folder).keepFor(Supervisor.build());
            return new TestServices(folder, source, lock);
        } catch (IOException | RuntimeException e) {
            lock.acquiredBy().close();
            throw e;
        }
    }

    private static ServiceSource source(ServiceChoice choice, ServiceFolder folder)
            throws IOException {
        return switch (choice) {
            case LOCAL -> new LocalServices(folder, false, TestServices::say);
            case CONTAINERS -> ContainerServices.open(folder, TestServices::say);
        };
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
