package id.go.paserkab.desa.benchmark.site;

import id.go.paserkab.desa.benchmark.measure.Choice;
import id.go.paserkab.desa.benchmark.measure.Samples;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * A closed loop: each of some kept-alive connections sends its next request when the last answer
 * has been read whole. Speaks to this machine only.
 */
public final class LoadGenerator {

    private final int port;
    private final int connections;

    public LoadGenerator(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    /** Asks for one of the targets after another, as chosen, until the time is up. */
    public Load run(List<Target> targets, Choice choice, Duration duration)
            throws InterruptedException, ExecutionException {
        var start = System.nanoTime();
        var end = start + duration.toNanos();
        var clients = new ArrayList<Callable<Client>>();
        for (var number = 0; number < connections; number++) {
            var random = new SplittableRandom(number);
            clients.add(() -> new Client().loop(targets, choice, random, end));
        }
        var done = new ArrayList<Client>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var result : executor.invokeAll(clients)) {
                done.add(result.get());
            }
        }
        return sum(done, (System.nanoTime() - start) / 1e9);
    }

    private static Load sum(List<Client> clients, double seconds) {
        var milliseconds = new ArrayList<Double>();
        var refused = 0;
        var bytes = 0L;
        for (var client : clients) {
            milliseconds.addAll(client.milliseconds);
            refused += client.refused;
            bytes += client.bytes;
        }
        if (milliseconds.isEmpty()) {
            throw new IllegalStateException("Not one answer in " + seconds + " s");
        }
        var latency = new Samples(milliseconds);
        return new Load(
                milliseconds.size() / seconds,
                latency.percentile(50),
                latency.percentile(99),
                bytes / milliseconds.size(),
                refused);
    }

    /** What to ask for, on which host, and by which cookie (name and value), if any. */
    public record Target(String host, String path, String cookie) {

        public Target(String host, String path) {
            this(host, path, "");
        }

        /** The request as it is sent. */
        public byte[] request() {
            return """
            GET %s HTTP/1.1\r
            Host: %s\r
            Accept: text/html\r
            Accept-Encoding: gzip\r
            %s\r
            """
                    .formatted(path, host, cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        }
    }

    /** A round's load; {@code refused} answers had another status than 200. */
    public record Load(
            double perSecond, double medianMillis, double p99Millis, long bodyBytes, int refused) {}

    private final class Client {

        private final List<Double> milliseconds = new ArrayList<>();
        private int refused;
        private long bytes;

        Client loop(List<Target> targets, Choice choice, SplittableRandom random, long end)
                throws IOException {
            var requests = targets.stream().map(Target::request).toList();
            while (System.nanoTime() < end) {
                try (var connection = new HttpConnection(port)) {
                    while (System.nanoTime() < end && ask(connection, requests, choice, random)) {}
                }
            }
            return this;
        }

        /** Whether the server lets the connection live. */
        private boolean ask(
                HttpConnection connection,
                List<byte[]> requests,
                Choice choice,
                SplittableRandom random)
                throws IOException {
            var before = System.nanoTime();
            var answer = connection.exchange(requests.get(choice.next(random)));
            milliseconds.add((System.nanoTime() - before) / 1e6);
            bytes += answer.bodyBytes();
            refused += answer.status() == 200 ? 0 : 1;
            return !answer.last();
        }
    }
}
