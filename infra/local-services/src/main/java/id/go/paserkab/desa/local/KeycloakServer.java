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
        if (process.isEmpty() || !Daemon.answersWithin(PATIENCE, process.get(), setup::ready)) {
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
        daemon.start("Keycloak", () -> launch(home, postgresql), setup::ready, PATIENCE);
    }

    private ProcessHandle launch(Path home, String postgresql) throws IOException {
        services.ports().take(NAME);
        services.ports().take(KeycloakSetup.MANAGEMENT);
        return daemon.start(
                KeycloakDistribution.command(home, List.of(), List.of("start", "--optimized")),
                setup.environment("127.0.0.1", postgresql),
                folder);
    }
}
