package id.go.paserkab.desa.local;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * A process that outlives the JVM which started it, known by a file with its id and the moment of
 * its start: after a reboot the same id belongs to somebody else.
 */
public final class Daemon {

    private static final boolean CAN_LEAVE_TERMINAL =
            Files.isExecutable(Path.of("/usr/bin/setsid"));

    private static final int ATTEMPTS = 3;

    /** Starts the process, each time anew: at another port where somebody has taken the first. */
    @FunctionalInterface
    interface Attempt {
        ProcessHandle start() throws IOException;
    }

    private final Path pidFile;
    private final Path log;

    public Daemon(Path pidFile, Path log) {
        this.pidFile = pidFile;
        this.log = log;
    }

    /** The running process, unless it has ended or the id has passed to another process. */
    public Optional<ProcessHandle> find() {
        try {
            if (!Files.exists(pidFile)) {
                return Optional.empty();
            }
            var lines = Files.readAllLines(pidFile);
            if (lines.size() < 2) {
                return Optional.empty();
            }
            var started = Instant.ofEpochSecond(Long.parseLong(lines.get(1).strip()));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(Daemon::lives)
                    .filter(process -> startedAt(process, started));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Starts the command in a session of its own, so that Ctrl+C in the terminal spares it. */
    public ProcessHandle start(List<String> command, Map<String, String> environment, Path folder)
            throws IOException {
        var whole = new ArrayList<String>();
        if (CAN_LEAVE_TERMINAL) {
            whole.add("/usr/bin/setsid");
        }
        whole.addAll(command);
        if (!Files.exists(log)) {
            OwnerOnly.write(log, "");
        }
        var builder =
                new ProcessBuilder(whole)
                        .directory(folder.toFile())
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        var process = builder.start().toHandle();
        var started = process.info().startInstant().orElseGet(Instant::now);
        OwnerOnly.write(pidFile, process.pid() + "\n" + started.getEpochSecond() + "\n");
        return process;
    }

    /** Starts what answers within the patience; one that ends before it does is started again. */
    void start(String called, Attempt attempt, BooleanSupplier answers, Duration patience)
            throws IOException {
        for (int count = 1; ; count++) {
            var process = attempt.start();
            if (answersWithin(patience, process, answers)) {
                return;
            }
            if (count == ATTEMPTS || lives(process)) {
                throw new ServiceTrouble(
                        "%s did not start; the end of %s says:%n%s"
                                .formatted(called, log, lastWords(12)));
            }
        }
    }

    static boolean answersWithin(
            Duration patience, ProcessHandle process, BooleanSupplier answers) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            // The process must still be there after the answer: another's answer proves nothing.
            if (answers.getAsBoolean() && lives(process)) {
                return true;
            }
            if (awaitEnd(process, Duration.ofMillis(50))) {
                return false;
            }
        }
        return false;
    }

    /** Asks the process to end and makes it end where it does not. */
    public void stop(Duration patience) {
        find().ifPresent(process -> end(process, patience));
        forget();
    }

    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!awaitEnd(process, patience)) {
            process.destroyForcibly();
            awaitEnd(process, Duration.ofSeconds(10));
        }
    }

    static boolean awaitEnd(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !lives(process);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            // Stale at worst; find() sees through it.
        }
    }

    /** The end of the log, for a message to a person. */
    public String lastWords(int lines) {
        try {
            var all = Files.readAllLines(log, Charset.forName("ISO-8859-1"));
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "";
        }
    }

    /** A zombie, which nobody has collected yet, does not live. */
    static boolean lives(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return line.charAt(line.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException | IndexOutOfBoundsException e) {
            return process.isAlive();
        }
    }

    private static boolean startedAt(ProcessHandle process, Instant expected) {
        // The clock may have been set meanwhile, which moves the reported moment a little.
        return process.info()
                .startInstant()
                .map(actual -> Duration.between(expected, actual).abs().toSeconds() <= 10)
                .orElse(true);
    }
}
