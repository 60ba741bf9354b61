package id.go.paserkab.desa.benchmark.site;

import id.go.paserkab.desa.DesaApplication;
import id.go.paserkab.desa.benchmark.Product;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** The application as a process of its own, on the benchmark's services. */
final class Node implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final byte[] READY =
            "GET /actuator/health/readiness HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private final Process process;
    private final int port;
    private final int management;
    private final double secondsToReady;

    private Node(Process process, int port, int management, double secondsToReady) {
        this.process = process;
        this.port = port;
        this.management = management;
        this.secondsToReady = secondsToReady;
    }

    /** Starts the node and waits until it says that it is ready. */
    static Node start(Map<String, String> services, String classPath, Path log, List<String> flags)
            throws IOException, InterruptedException {
        var port = Product.freePort();
        var management = Product.freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseCompactObjectHeaders"));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, DesaApplication.class.getName()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // Not as arguments: anybody on the machine could read the passwords there.
        builder.environment()
                .put(
                        "SPRING_APPLICATION_JSON",
                        JsonMapper.shared()
                                .writeValueAsString(Product.settings(services, port, management)));
        var start = System.nanoTime();
        var process = builder.start();
        try {
            awaitReady(process, management, log);
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
        return new Node(process, port, management, (System.nanoTime() - start) / 1e9);
    }

    private static void awaitReady(Process process, int management, Path log)
            throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (ready(management)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new IOException("A node did not become ready; see " + log);
    }

    private static boolean ready(int management) {
        try (var connection = new HttpConnection(management)) {
            return connection.exchange(READY).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    double secondsToReady() {
        return secondsToReady;
    }

    int port() {
        return port;
    }

    int management() {
        return management;
    }

    long pid() {
        return process.pid();
    }

    /** Ends as by an operator; an AOT cache that was asked for is written on the way out. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
