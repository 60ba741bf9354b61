package id.go.paserkab.desa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaemonTests {

    @TempDir private Path folder;

    @Test
    void findsTheProcessThatItStartedAndStopsIt() throws IOException {
        var daemon = daemon();
        var process = daemon.start(List.of("sleep", "60"), Map.of(), folder);
        assertThat(daemon().find()).contains(process);
        daemon.stop(Duration.ofSeconds(5));
        assertThat(process.isAlive()).isFalse();
        assertThat(daemon().find()).isEmpty();
    }

    @Test
    void startsAnewWhatEndsBeforeItAnswers() throws IOException {
        var daemon = daemon();
        var attempts = new AtomicInteger();
        daemon.start(
                "Sleep",
                () ->
                        daemon.start(
                                List.of("sleep", attempts.incrementAndGet() < 3 ? "0" : "60"),
                                Map.of(),
                                folder),
                () -> attempts.get() == 3,
                Duration.ofSeconds(30));
        assertThat(daemon.find()).isPresent();
        daemon.stop(Duration.ofSeconds(5));
    }

    @Test
    void saysWhatTheLogEndsWithWhereNothingAnswers() {
        var daemon = daemon();
        var attempts = new AtomicInteger();
        assertThatExceptionOfType(ServiceTrouble.class)
                .isThrownBy(() ->
                        daemon.start(
                                "The shell",
                                () ->
                                        daemon.start(
                                                List.of(
                                                        "sh",
                                                        "-c",
                                                        "echo attempt "
                                                                + attempts.incrementAndGet()),
                                                Map.of(),
                                                folder),
                                () -> false,
                                Duration.ofSeconds(30)))
                .withMessageContaining("The shell did not start")
                .withMessageContaining("attempt 3");
    }

    @Test
    void doesNotTakeAProcessForItsOwnThatGotTheSameIdLater() throws IOException {
        var self = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("pid"), self + "\n1000000000\n");
        assertThat(daemon().find()).isEmpty();
    }

    @Test
    void seesThroughAPidFileThatWasCutShort() throws IOException {
        Files.writeString(folder.resolve("pid"), "12");
        assertThat(daemon().find()).isEmpty();
    }

    @Test
    void endsWhatDoesNotListen() throws IOException {
        var daemon = daemon();
        var process =
                daemon.start(
                        List.of("/bin/sh", "-c", "trap '' TERM; while :; do sleep 0.2; done"),
                        Map.of(),
                        folder);
        daemon.stop(Duration.ofMillis(500));
        assertThat(process.isAlive()).isFalse();
    }

    private Daemon daemon() {
        return new Daemon(folder.resolve("pid"), folder.resolve("log"));
    }
}
