package id.go.paserkab.desa.signature;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Executors;

/**
 * A signing service of our own on the loopback interface: knows one platform and one person, and
 * "signs" by writing a line after the file.
 */
final class SigningService implements AutoCloseable {

    static final String NIK = "6401034107900001";
    static final String PASSPHRASE = "kata sandi tanda tangan";
    static final String SIGNATURE = "\n%signed";

    private final HttpServer server;
    private volatile int failure;
    private volatile Duration slowness = Duration.ZERO;
    private volatile String signed = "";

    SigningService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/sign/pdf", this::sign);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers everything with this status from now on. */
    void failWith(int status) {
        failure = status;
    }

    void takeItsTime(Duration time) {
        slowness = time;
    }

    /** Answers with this instead of a signed file. */
    void answerWith(String text) {
        signed = text;
    }

    private void sign(HttpExchange exchange) throws IOException {
        var form =
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        try {
            Thread.sleep(slowness);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != 0) {
            answer(exchange, failure, "{\"error\":\"down\"}");
        } else if (!isKnown(exchange)) {
            answer(exchange, 401, "{\"error\":\"unauthorized\"}");
        } else if (!NIK.equals(part(form, "nik"))) {
            answer(exchange, 400, "{\"status_code\":2011,\"error\":\"User tidak terdaftar\"}");
        } else if (!PASSPHRASE.equals(part(form, "passphrase"))) {
            answer(exchange, 400, "{\"status_code\": 2031, \"error\": \"Passphrase anda salah\"}");
        } else {
            answer(exchange, 200, signed.isEmpty() ? part(form, "file") + SIGNATURE : signed);
        }
    }

    private static boolean isKnown(HttpExchange exchange) {
        var expected =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString("desa:rahasia".getBytes(StandardCharsets.UTF_8));
        return expected.equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    /** The content of a part of a form, without the line end before the next boundary. */
    private static String part(String form, String name) {
        var head = form.indexOf("name=\"" + name + "\"");
        var begin = form.indexOf("\r\n\r\n", head) + 4;
        return head < 0 ? "" : form.substring(begin, form.indexOf("\r\n--", begin));
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
