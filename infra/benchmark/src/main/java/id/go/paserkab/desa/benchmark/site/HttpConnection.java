package id.go.paserkab.desa.benchmark.site;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

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
        out.write(request);
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var length = 0L;
        var chunked = false;
        var last = false;
        var cookie = "";
        for (var header = line(); !header.isEmpty(); header = line()) {
            var text = header.toLowerCase(Locale.ROOT);
            if (text.startsWith("content-length:")) {
                length = Long.parseLong(text.substring(15).strip());
            } else if (text.startsWith("transfer-encoding:") && text.contains("chunked")) {
                chunked = true;
            } else if (text.startsWith("connection:") && text.contains("close")) {
                last = true;
            } else if (text.startsWith("set-cookie:")) {
                cookie = header.substring(11).split(";", 2)[0].strip();
            }
        }
        return new Answer(status, chunked ? skipChunks() : skip(length), last, cookie);
    }

    private long skipChunks() throws IOException {
        var total = 0L;
        while (true) {
            var size = Long.parseLong(line().split(";", 2)[0].strip(), 16);
            total += skip(size);
            line();
            if (size == 0) {
                return total;
            }
        }
    }

    private long skip(long length) throws IOException {
        in.skipNBytes(length);
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
}
