package id.go.paserkab.desa.local;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Keycloak with a database of its own in the local PostgreSQL, lean and on loopback. */
final class KeycloakServer {

    private static final String NAME = Service.KEYCLOAK.key();
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final ServiceFolder services;
    private final ServiceAddresses addresses;
    private final KeycloakSetup setup;
    private final Path folder;
    private final Daemon daemon;
    private final Consumer<String> progress;

    KeycloakServer(ServiceFolder services, Consumer<String> progress) {
        this.services = services;
        this.addresses = new ServiceAddresses(services);
        this.setup = new KeycloakSetup(addresses);
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
        return daemon.find().isPresent() && setup.ready();
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

    private void launch() throws IOException, SQLException {
        var home = new KeycloakDistribution(progress).home();
        setup.makeDatabase();
        var postgresql = "127.0.0.1:" + addresses.port(Service.POSTGRESQL);
        for (int attempt = 1; ; attempt++) {
            services.ports().take(NAME);
            services.ports().take(KeycloakSetup.MANAGEMENT);
            var process =
                    daemon.start(
                            KeycloakDistribution.command(
                                    home, List.of(), List.of("start", "--optimized")),
                            setup.environment("127.0.0.1", postgresql),
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

    private boolean readyWithin(Duration patience, ProcessHandle process) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end && Daemon.lives(process)) {
            if (setup.ready()) {
                return Daemon.lives(process);
            }
            if (Daemon.awaitEnd(process, Duration.ofMillis(100))) {
                return false;
            }
        }
        return false;
    }
}
