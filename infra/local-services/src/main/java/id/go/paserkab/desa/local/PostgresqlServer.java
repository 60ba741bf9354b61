package id.go.paserkab.desa.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * PostgreSQL 18 with data of its own: durable, with passwords, on loopback. A server counts as ours
 * only where its data folder holds our token and it answers to our password, so that a stray one on
 * the port is never taken for it.
 */
final class PostgresqlServer {

    private static final String NAME = Service.POSTGRESQL.key();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final ServiceFolder services;
    private final ServiceAddresses addresses;
    private final Path folder;
    private final PostgresqlData data;
    private final Daemon daemon;
    private final int maxConnections;

    PostgresqlServer(ServiceFolder services, int maxConnections) {
        this.services = services;
        this.addresses = new ServiceAddresses(services);
        this.folder = services.subfolder(NAME);
        this.data = new PostgresqlData(folder, addresses);
        this.daemon = new Daemon(folder.resolve("pid"), folder.resolve("log"));
        this.maxConnections = maxConnections;
    }

    /** Starts the server, or joins it where it runs already. */
    void start() throws IOException {
        if (running()) {
            return;
        }
        var account = Account.forFolder(folder);
        var binaries = PostgresqlBinaries.unpackInto(folder);
        data.initialise(account, binaries);
        daemon.start("PostgreSQL", () -> launch(account, binaries), this::isOurs, PATIENCE);
    }

    /** Ends the server and all its connections; what was committed stays. */
    void stop() throws IOException {
        var postmaster = postmaster();
        if (postmaster.isEmpty()) {
            daemon.forget();
            return;
        }
        var account = Account.forFolder(folder);
        var binaries = PostgresqlBinaries.unpackInto(folder);
        Commands.run(
                account.wrap(
                        List.of(
                                binaries.resolve("bin/pg_ctl").toString(),
                                "stop",
                                "--pgdata=" + data.path(),
                                "--mode=fast",
                                "--wait",
                                "--timeout=60")),
                Path.of("/"));
        if (!Daemon.awaitEnd(postmaster.get(), Duration.ofSeconds(5))) {
            throw new ServiceTrouble(
                    "PostgreSQL (process %d) does not stop. Look at %s."
                            .formatted(postmaster.get().pid(), folder.resolve("log")));
        }
        daemon.forget();
    }

    /** Whether our own server answers; waits where it is only just starting. */
    boolean running() {
        return postmaster()
                .map(process -> Daemon.answersWithin(PATIENCE, process, this::isOurs))
                .orElse(false);
    }

    OptionalInt port() {
        return services.ports().remembered(NAME);
    }

    Optional<ProcessHandle> process() {
        return postmaster();
    }

    Path log() {
        return folder.resolve("log");
    }

    Path data() {
        return data.path();
    }

    String describeAccount() {
        return Account.forFolder(folder).describe();
    }

    /** Whether what listens on the remembered port holds our token. */
    boolean isOurs() {
        if (port().isEmpty() || !data.initialised()) {
            return false;
        }
        try (var connection = addresses.superuser("postgres");
                var statement = connection.createStatement();
                var answer =
                        statement.executeQuery(
                                "SELECT pg_read_file('%s', true)"
                                        .formatted(PostgresqlData.TOKEN_FILE))) {
            return answer.next() && data.token().equals(answer.getString(1));
        } catch (SQLException e) {
            return false;
        }
    }

    private ProcessHandle launch(Account account, Path binaries) throws IOException {
        forgetDeadPostmaster();
        int port = services.ports().take(NAME);
        return daemon.start(account.wrap(command(binaries, port)), environment(), folder);
    }

    private List<String> command(Path binaries, int port) {
        var command = new ArrayList<String>();
        command.add(binaries.resolve("bin/postgres").toString());
        command.add("-D");
        command.add(data.path().toString());
        command.addAll(settings("127.0.0.1", port, maxConnections));
        command.addAll(List.of("-c", "unix_socket_directories="));
        return command;
    }

    /** As arguments, what every PostgreSQL of ours is told, wherever it runs. */
    static List<String> settings(String listenOn, int port, int maxConnections) {
        return Stream.of(
                        "listen_addresses=" + listenOn,
                        "port=" + port,
                        "max_connections=" + maxConnections,
                        "fsync=on",
                        "password_encryption=scram-sha-256",
                        "shared_buffers=128MB",
                        "log_min_messages=warning")
                .flatMap(setting -> Stream.of("-c", setting))
                .toList();
    }

    private static Map<String, String> environment() {
        return Map.of("LC_ALL", "C", "TZ", "UTC");
    }

    /**
     * The process that holds our data folder, told by the lock file that PostgreSQL keeps in it.
     */
    private Optional<ProcessHandle> postmaster() {
        try {
            var lock = data.path().resolve("postmaster.pid");
            if (!Files.exists(lock)) {
                return Optional.empty();
            }
            var lines = Files.readAllLines(lock);
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(Daemon::lives)
                    .filter(this::worksOnOurData);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** After a reboot the id in the lock file may be anybody's, and PostgreSQL would not dare. */
    private void forgetDeadPostmaster() throws IOException {
        if (postmaster().isEmpty()) {
            Files.deleteIfExists(data.path().resolve("postmaster.pid"));
        }
    }

    private boolean worksOnOurData(ProcessHandle process) {
        return process.info()
                .commandLine()
                .map(line -> line.contains(data.path().toString()))
                .orElse(true);
    }
}
