package id.go.paserkab.desa.web.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Somebody with a browser of their own: keeps cookies per host as browsers do, sends any host to
 * the loopback interface, and follows no redirect unless told to.
 */
public final class Visitor {

    private static final int MOST_REDIRECTS = 15;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Map<String, Map<String, String>> jar = new HashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    /** Sends this header with every request from now on. */
    public Visitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Brings a cookie that another visitor was given. */
    public Visitor bringing(String host, Map<String, String> cookies) {
        jar.computeIfAbsent(host, _ -> new LinkedHashMap<>()).putAll(cookies);
        return this;
    }

    public Map<String, String> cookiesOf(String host) {
        return Map.copyOf(jar.getOrDefault(host, Map.of()));
    }

    public Answered get(String uri) {
        return send("GET", URI.create(uri), Map.of());
    }

    public Answered post(String uri, Map<String, String> form) {
        return send("POST", URI.create(uri), form);
    }

    /** Opens a page and follows its redirects. */
    public Answered open(String uri) {
        return follow(get(uri));
    }

    /** Sends a form and follows its redirects. */
    public Answered submit(URI uri, Map<String, String> form) {
        return follow(send("POST", uri, form));
    }

    public Answered send(String method, URI uri, Map<String, String> form) {
        var request = request(uri, uri.getAuthority());
        if (form.isEmpty()) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .method(method, BodyPublishers.ofString(encode(form)));
        }
        return exchange(uri, request.build());
    }

    /** Sends a form with a file in it. */
    public Answered upload(String address, Map<String, String> form, String field, byte[] file) {
        var uri = URI.create(address);
        var boundary = "batas-uji";
        var head = new StringBuilder();
        form.forEach((name, value) ->
                head.append(
                        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(boundary, name, value)));
        head.append(
                ("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"berkas.png\"\r\n"
                                + "Content-Type: image/png\r\n\r\n")
                        .formatted(boundary, field));
        var parts =
                List.of(
                        head.toString().getBytes(StandardCharsets.UTF_8),
                        file,
                        ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var length = parts.stream().mapToLong(part -> part.length).sum();
        var request =
                request(uri, uri.getAuthority())
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(
                                BodyPublishers.fromPublisher(
                                        BodyPublishers.ofByteArrays(parts), length));
        return exchange(uri, request.build());
    }

    /** Asks for a path with any text in the {@code Host} header. */
    public Answered getWithHost(int port, String host, String path) {
        var uri = URI.create("http://127.0.0.1:" + port + path);
        return exchange(uri, request(uri, host).GET().build());
    }

    private HttpRequest.Builder request(URI uri, String host) {
        var port = uri.getPort() < 0 ? 80 : uri.getPort();
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path + query))
                        .timeout(Duration.ofSeconds(60))
                        .header("Host", host);
        headers.forEach(request::header);
        var cookies = jar.getOrDefault(uri.getHost(), Map.of());
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answered exchange(URI uri, HttpRequest request) {
        try {
            var answered = Answered.of(uri, http.send(request, BodyHandlers.ofString()));
            answered.cookies().forEach(cookie -> keep(uri.getHost(), cookie));
            return answered;
        } catch (IOException failure) {
            throw new UncheckedIOException(request + " failed", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String host, String header) {
        var cookies = jar.computeIfAbsent(host, _ -> new LinkedHashMap<>());
        for (var cookie : HttpCookie.parse(header)) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                var text = header.split(";", 2)[0];
                cookies.put(cookie.getName(), text.substring(text.indexOf('=') + 1));
            }
        }
    }

    private Answered follow(Answered first) {
        var answered = first;
        for (var hops = 0; hops < MOST_REDIRECTS; hops++) {
            var location = answered.header("location");
            if (answered.status() < 300 || answered.status() > 399 || location.isEmpty()) {
                return answered;
            }
            answered = send("GET", answered.uri().resolve(location.get()), Map.of());
        }
        throw new AssertionError("Too many redirects from " + first.uri());
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8)
                                + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
