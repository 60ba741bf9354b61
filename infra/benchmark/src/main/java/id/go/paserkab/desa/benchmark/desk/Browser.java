package id.go.paserkab.desa.benchmark.desk;

import id.go.paserkab.desa.benchmark.Product;
import id.go.paserkab.desa.benchmark.site.HttpConnection;
import id.go.paserkab.desa.benchmark.site.HttpConnection.Page;
import id.go.paserkab.desa.benchmark.site.LoadGenerator.Target;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A member at a village's office: signed in, on one kept-alive connection, sending forms as they
 * stand on the pages and following where it is sent. Loads nothing that a page would load besides.
 */
public final class Browser implements AutoCloseable {

    private static final int MOST_REDIRECTS = 3;

    private final String host;
    private final int port;
    private final String cookie;
    private HttpConnection connection;
    private String token = "";

    private Browser(String host, int port, String cookie, HttpConnection connection) {
        this.host = host;
        this.port = port;
        this.cookie = cookie;
        this.connection = connection;
    }

    /** Comes in by the benchmark's door; whether that is a member's session, a page proves. */
    static Browser signIn(Product product, String slug) throws IOException {
        var host = slug + ".localhost:" + product.port();
        var connection = new HttpConnection(product.port());
        var answer = connection.exchange(new Target(host, product.signInPath()).request());
        if (answer.status() != 200 || answer.cookie().isEmpty()) {
            throw new IllegalStateException("No session was given: " + answer);
        }
        var browser = new Browser(host, product.port(), answer.cookie(), connection);
        browser.token = browser.get("/kantor/penduduk").showing("<h1>Penduduk</h1>").token();
        return browser;
    }

    public Visit get(String path) throws IOException {
        return visit(path, head("GET", path) + "\r\n");
    }

    /** Sends a form with the token that every form has. */
    public Visit post(String path, Form form) throws IOException {
        var body = form.with("_csrf", token).encoded();
        var request =
                head("POST", path)
                        + "Origin: http://%s\r\n".formatted(host)
                        + "Content-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: %d\r\n\r\n%s".formatted(body.length(), body);
        return visit(path, request);
    }

    private Visit visit(String path, String request) throws IOException {
        var start = System.nanoTime();
        var page = exchange(request);
        var bytes = (long) page.body().length;
        var at = path;
        for (var turns = 0; !page.location().isEmpty() && turns < MOST_REDIRECTS; turns++) {
            at = pathOf(page.location());
            page = exchange(head("GET", at) + "\r\n");
            bytes += page.body().length;
        }
        return new Visit(at, page, (System.nanoTime() - start) / 1e6, bytes);
    }

    private Page exchange(String request) throws IOException {
        var page = connection.read(request.getBytes(StandardCharsets.US_ASCII));
        if (page.last()) {
            connection.close();
            connection = new HttpConnection(port);
        }
        return page;
    }

    private static String pathOf(String location) {
        var address = URI.create(location);
        var question = address.getRawQuery();
        return address.getRawPath() + (question == null ? "" : "?" + question);
    }

    private String head(String method, String path) {
        return """
        %s %s HTTP/1.1\r
        Host: %s\r
        Accept: text/html\r
        Accept-Language: id\r
        Accept-Encoding: gzip\r
        Cookie: %s\r
        """
                .formatted(method, path, host, cookie);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
