package id.go.paserkab.desa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StrayPostmasterIntegrationTests {

    private static final Path GROUND = Path.of("target/stray").toAbsolutePath();

    private PostgresqlServer stray = server("stray");
    private PostgresqlServer ours = server("ours");

    @BeforeEach
    void beginAnew() throws IOException {
        stray.stop();
        ours.stop();
        Folders.delete(GROUND);
        stray = server("stray");
        ours = server("ours");
    }

    @AfterEach
    void leaveNothingBehind() throws IOException {
        stray.stop();
        ours.stop();
    }

    @Test
    void aStrayServerOnOurPortIsNeverAdopted() throws IOException {
        stray.start();
        int port = stray.port().orElseThrow();
        Files.createDirectories(GROUND.resolve("ours"));
        Files.writeString(GROUND.resolve("ours/ports.properties"), "postgresql=" + port + "\n");

        assertThat(ours.isOurs()).isFalse();
        ours.start();

        assertThat(ours.port().orElseThrow()).isNotEqualTo(port);
        assertThat(ours.isOurs()).isTrue();
        assertThat(stray.isOurs()).isTrue();
    }

    @Test
    void aStrayServerWithOurVeryPasswordIsNotAdoptedEither() throws IOException {
        stray.start();
        ours.start();
        int strays = stray.port().orElseThrow();
        ours.stop();
        var secrets = Files.readString(GROUND.resolve("stray/secrets.properties"));
        var ourToken = line(GROUND.resolve("ours/secrets.properties"), "postgresql.token");
        OwnerOnly.write(
                GROUND.resolve("ours/secrets.properties"),
                secrets.replaceAll("(?m)^postgresql\\.token=.*$", ourToken));
        Files.writeString(GROUND.resolve("ours/ports.properties"), "postgresql=" + strays + "\n");

        assertThat(ours.isOurs()).isFalse();
    }

    @Test
    void aServerThatSurvivedAKilledBuildIsJoinedAndOneThatWasKilledIsStartedAgain()
            throws IOException {
        ours.start();
        var first = ours.process().orElseThrow();
        var joining = server("ours");
        joining.start();
        assertThat(joining.process()).contains(first);

        first.destroyForcibly();
        Daemon.awaitEnd(first, Duration.ofSeconds(10));
        joining.start();

        assertThat(joining.isOurs()).isTrue();
        assertThat(joining.process().orElseThrow().pid()).isNotEqualTo(first.pid());
    }

    @Test
    void aLockFileFromBeforeARebootDoesNotStandInTheWay() throws IOException {
        ours.start();
        ours.stop();
        var data = GROUND.resolve("ours/postgresql/data");
        // The id in it belongs to a living process that is no PostgreSQL: this one.
        Files.writeString(
                data.resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data + "\n1\n1\n\n\n\n");
        ours.start();
        assertThat(ours.isOurs()).isTrue();
    }

    private static PostgresqlServer server(String name) {
        return new PostgresqlServer(ServiceFolder.open(GROUND.resolve(name), Map.of()), 20);
    }

    private static String line(Path file, String key) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(key + "="))
                .findFirst()
                .orElseThrow();
    }
}
