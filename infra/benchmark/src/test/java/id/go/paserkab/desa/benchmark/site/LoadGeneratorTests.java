package id.go.paserkab.desa.benchmark.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.go.paserkab.desa.benchmark.measure.Choice;
import id.go.paserkab.desa.benchmark.site.LoadGenerator.Target;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadGeneratorTests {

    private static final byte[] BODY =
            "halo, desa".repeat(1000).getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final AtomicInteger served = new AtomicInteger();
    private final Set<String> hosts = ConcurrentHashMap.newKeySet();
    private HttpServer server;

    @BeforeEach
    void startAServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        answer("/sized", 200, BODY.length);
        answer("/chunked", 200, 0);
        answer("/refused", 503, BODY.length);
        server.start();
    }

    @AfterEach
    void stopTheServer() {
        server.stop(0);
    }

    @Test
    void readsAnswersOfKnownSize() throws Exception {
        assertCounted("/sized", 0);
    }

    @Test
    void readsAnswersInChunks() throws Exception {
        assertCounted("/chunked", 0);
    }

    @Test
    void countsAnswersThatAreNoPage() throws Exception {
        var load = load("/refused");
        assertThat(load.refused()).isEqualTo(served.get());
    }

    private void assertCounted(String path, int refused) throws Exception {
        var load = load(path);
        assertThat(load.perSecond()).isPositive();
        assertThat(load.medianMillis()).isPositive().isLessThanOrEqualTo(load.p99Millis());
        assertThat(load.bodyBytes()).isEqualTo(BODY.length);
        assertThat(load.refused()).isEqualTo(refused);
        assertThat(hosts).containsExactlyInAnyOrder("a.localhost", "b.localhost");
    }

    private LoadGenerator.Load load(String path) throws Exception {
        return new LoadGenerator(server.getAddress().getPort(), 3)
                .run(
                        List.of(new Target("a.localhost", path), new Target("b.localhost", path)),
                        Choice.uniform(2),
                        Duration.ofMillis(300));
    }

    private void answer(String path, int status, long length) {
        server.createContext(
                path,
                exchange -> {
                    served.incrementAndGet();
                    hosts.add(exchange.getRequestHeaders().getFirst("Host"));
                    exchange.sendResponseHeaders(status, length);
                    try (var body = exchange.getResponseBody()) {
                        body.write(BODY);
                    }
                });
    }
}
