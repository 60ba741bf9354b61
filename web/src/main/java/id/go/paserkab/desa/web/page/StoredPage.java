package id.go.paserkab.desa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A rendered page in both forms in which it is sent, named by its content. */
record StoredPage(byte[] plain, byte[] packed, String type, String language, String tag) {

    private static final int OVERHEAD = 200;

    static StoredPage of(byte[] body, String type, String language) {
        return new StoredPage(body, pack(body), type, language, tag(body));
    }

    int weight() {
        return plain.length + packed.length + OVERHEAD;
    }

    /** Sends the page, or only the word that the reader has it already. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, "Accept-Encoding, Cookie");
        if (knows(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        var body = plain;
        if (unpacks(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            body = packed;
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private boolean knows(@Nullable String tags) {
        return tags != null && tags.contains(tag);
    }

    private static boolean unpacks(@Nullable String encodings) {
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }

    private static byte[] pack(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 3);
        try (var gzip = new BestGzip(bytes)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Weak, because one tag names the page in both its forms. */
    private static String tag(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Packed once and sent often: worth the slowest compression. */
    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
