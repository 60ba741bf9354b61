package id.go.paserkab.desa.benchmark.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpConnectionTests {

    private static final String TEXT = "Surat keterangan. ".repeat(500);

    private HttpServer server;

    @BeforeEach
    void startAServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/lama",
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "/baru?halaman=2");
                    exchange.sendResponseHeaders(302, -1);
                    exchange.close();
                });
        server.createContext("/baru", exchange -> pack(exchange, 0));
        server.createContext("/sized", exchange -> pack(exchange, packed().length));
        server.start();
    }

    @AfterEach
    void stopTheServer() {
        server.stop(0);
    }

    @Test
    void tellsWhereAnAnswerLeadsAndReadsTheNextOneWhole() throws IOException {
        try (var connection = new HttpConnection(server.getAddress().getPort())) {
            var moved = connection.read(request("/lama"));
            assertThat(moved.status()).isEqualTo(302);
            assertThat(moved.location()).isEqualTo("/baru?halaman=2");
            assertThat(moved.text()).isEmpty();
            for (var path : new String[] {moved.location(), "/sized"}) {
                var page = connection.read(request(path));
                assertThat(page.text()).isEqualTo(TEXT);
                assertThat(page.body()).hasSameSizeAs(packed());
                assertThat(page.location()).isEmpty();
            }
        }
    }

    private static byte[] request(String path) {
        return "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                .formatted(path)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void pack(HttpExchange exchange, long length) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, length);
        try (var body = exchange.getResponseBody()) {
            body.write(packed());
        }
    }

    private static byte[] packed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
