package id.go.paserkab.desa.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Redis with a password, on loopback, in a folder of its own. */
final class RedisServer {

    private static final String NAME = Service.REDIS.key();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ServiceFolder services;
    private final ServiceAddresses addresses;
    private final Path folder;
    private final Daemon daemon;
    private final boolean lasting;

    /** A lasting one keeps sessions over a restart; tests need none of that. */
    RedisServer(ServiceFolder services, boolean lasting) {
        this.services = services;
        this.addresses = new ServiceAddresses(services);
        this.folder = services.subfolder(NAME);
        this.daemon = new Daemon(folder.resolve("pid"), folder.resolve("log"));
        this.lasting = lasting;
    }

    /** Starts the server, or joins it where it runs already. */
    void start() throws IOException {
        if (running()) {
            return;
        }
        daemon.stop(Duration.ofSeconds(5));
        var program = unpack();
        daemon.start("Redis", () -> launch(program), this::isOurs, PATIENCE);
    }

    void stop() {
        daemon.stop(Duration.ofSeconds(15));
    }

    /** Whether our own server answers. */
    boolean running() {
        return daemon.find().isPresent() && isOurs();
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

    private ProcessHandle launch(Path program) throws IOException {
        int port = services.ports().take(NAME);
        var settings = folder.resolve("redis.conf");
        OwnerOnly.write(settings, settings(port));
        return daemon.start(List.of(program.toString(), settings.toString()), Map.of(), folder);
    }

    /** It takes our password and works in our folder. */
    private boolean isOurs() {
        if (port().isEmpty()) {
            return false;
        }
        try (var conversation = addresses.redis()) {
            return conversation.say("CONFIG", "GET", "dir").contains(folder.toString())
                    && conversation.say("PING").contains("PONG");
        } catch (IOException e) {
            return false;
        }
    }

    private String settings(int port) {
        return """
        bind 127.0.0.1
        port %d
        protected-mode yes
        requirepass %s
        dir "%s"
        daemonize no
        save ""
        appendonly %s
        appendfsync everysec
        maxmemory 256mb
        maxmemory-policy noeviction
        """
                .formatted(port, addresses.redisPassword(), folder, lasting ? "yes" : "no");
    }

    private Path unpack() throws IOException {
        var name = programName();
        var program = folder.resolve(name);
        if (Files.exists(program)) {
            return program;
        }
        var draft = folder.resolve(name + ".new");
        try (var archived = RedisServer.class.getResourceAsStream("/" + name)) {
            if (archived == null) {
                throw new ServiceTrouble(
                        "This build brings no Redis for this machine: work on Linux on x86-64.");
            }
            Files.copy(archived, draft, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwx------"));
        Files.move(draft, program, StandardCopyOption.ATOMIC_MOVE);
        return program;
    }

    private static String programName() {
        var mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        var arm = System.getProperty("os.arch").equals("aarch64");
        if (mac) {
            return "redis-server-6.2.6-v5-darwin-" + (arm ? "arm64" : "amd64");
        }
        return arm ? "redis-server-6.2.7-linux-arm64" : "redis-server-6.2.6-v5-linux-amd64";
    }
}
