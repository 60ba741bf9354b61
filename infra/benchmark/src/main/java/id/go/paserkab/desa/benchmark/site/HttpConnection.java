package id.go.paserkab.desa.benchmark.site;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * One kept-alive HTTP/1.1 connection to this machine that reads just enough of an answer to know
 * where it ends; a full client would cost as much as the server under test.
 */
public final class HttpConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    public HttpConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
        out = socket.getOutputStream();
    }

    /** Sends it and reads the whole answer. */
    public Answer exchange(byte[] request) throws IOException {
        var head = send(request);
        return new Answer(head.status, body(head, null), head.last, head.cookie);
    }

    /** As {@link #exchange}, and keeps what the answer says. */
    public Page read(byte[] request) throws IOException {
        var head = send(request);
        var kept = new ByteArrayOutputStream(1 << 14);
        body(head, kept);
        return new Page(head.status, head.location, kept.toByteArray(), head.packed, head.last);
    }

    private Head send(byte[] request) throws IOException {
        out.write(request);
        var head = new Head(Integer.parseInt(line().split(" ", 3)[1]));
        for (var header = line(); !header.isEmpty(); header = line()) {
            head.take(header);
        }
        return head;
    }

    private long body(Head head, @Nullable OutputStream kept) throws IOException {
        if (!head.chunked) {
            return take(head.length, kept);
        }
        var total = 0L;
        while (true) {
            var size = Long.parseLong(line().split(";", 2)[0].strip(), 16);
            total += take(size, kept);
            line();
            if (size == 0) {
                return total;
            }
        }
    }

    private long take(long length, @Nullable OutputStream kept) throws IOException {
        if (kept == null) {
            in.skipNBytes(length);
        } else {
            kept.write(in.readNBytes(Math.toIntExact(length)));
        }
        return length;
    }

    private String line() throws IOException {
        var text = new StringBuilder(64);
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (next != '\r') {
                text.append((char) next);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /**
     * An answer's status, the size of its body as sent, whether the server hangs up after it, and
     * the last cookie that it sets, name and value; empty where it sets none.
     */
    public record Answer(int status, long bodyBytes, boolean last, String cookie) {}

    /** An answer with its body as sent, which may be packed, and where it leads, if anywhere. */
    public record Page(int status, String location, byte[] body, boolean packed, boolean last) {

        /** What the body says, unpacked. */
        public String text() throws IOException {
            if (!packed) {
                return new String(body, StandardCharsets.UTF_8);
            }
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    /** What stands before an answer's body, as far as it is of use here. */
    private static final class Head {

        private final int status;
        private long length;
        private boolean chunked;
        private boolean packed;
        private boolean last;
        private String cookie = "";
        private String location = "";

        Head(int status) {
            this.status = status;
        }

        void take(String header) {
            var text = header.toLowerCase(Locale.ROOT);
            if (text.startsWith("content-length:")) {
                length = Long.parseLong(text.substring(15).strip());
            } else if (text.startsWith("transfer-encoding:") && text.contains("chunked")) {
                chunked = true;
            } else if (text.startsWith("content-encoding:") && text.contains("gzip")) {
                packed = true;
            } else if (text.startsWith("connection:") && text.contains("close")) {
                last = true;
            } else if (text.startsWith("set-cookie:")) {
                cookie = header.substring(11).split(";", 2)[0].strip();
            } else if (text.startsWith("location:")) {
                location = header.substring(9).strip();
            }
        }
    }
}
