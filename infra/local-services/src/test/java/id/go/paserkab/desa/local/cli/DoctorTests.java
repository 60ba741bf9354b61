package id.go.paserkab.desa.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTests {

    @TempDir private Path root;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void makeTheFolder() throws IOException {
        Files.createDirectories(folder());
    }

    @Test
    void saysOfAFreshCloneThatEverythingIsDown() throws IOException {
        assertThat(findings())
                .contains("✓ JDK ", "✓ PostgreSQL runs as ", "Redis is down; ./desa up starts it")
                .contains("Application is down; ./desa up starts it")
                .doesNotContain(
                        "✗ Redis", "nobody looks after it", "can be read by other accounts");
    }

    @Test
    void findsSecretsThatOthersCanReadAndLooksNoFurther() throws IOException {
        var secrets = Files.writeString(folder().resolve("secrets.properties"), "");
        Files.setPosixFilePermissions(secrets, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(findings())
                .contains("✗ " + secrets + " can be read by other accounts.")
                .contains("→ Run: chmod 600 " + secrets)
                .contains("Services were not looked at")
                .doesNotContain("Redis");
    }

    @Test
    void namesWhoHoldsAServicesPort() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(
                    folder().resolve("ports.properties"), "redis=" + other.getLocalPort());

            assertThat(findings())
                    .contains(
                            "✗ Redis is down, and its port %d is taken by process %d"
                                    .formatted(
                                            other.getLocalPort(), ProcessHandle.current().pid()));
        }
    }

    @Test
    void findsAProcessThatNobodyLooksAfter() throws IOException {
        var stray = new ProcessBuilder("tail", "-f", "/dev/null", folder() + "/redis/log").start();
        try {
            assertThat(findings())
                    .contains("✗ Process %d works in %s".formatted(stray.pid(), folder()))
                    .contains("kill " + stray.pid());
        } finally {
            stray.destroy();
        }
    }

    private String findings() throws IOException {
        var terminal = new Terminal(new PrintStream(said, true, StandardCharsets.UTF_8), false);
        var code = new Doctor(Workplace.open(root, terminal)).run();
        var text = said.toString(StandardCharsets.UTF_8);
        assertThat(code).isEqualTo(text.contains("✗") ? 1 : 0);
        return text;
    }

    private Path folder() {
        return root.resolve(".desa");
    }
}
