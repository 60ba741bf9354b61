package id.go.paserkab.desa.local;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The few words of Redis's protocol that starting, checking and emptying a server take. */
final class RedisConversation implements Closeable {

    private final Socket socket = new Socket();
    private final InputStream answers;

    RedisConversation(int port, String password) throws IOException {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2_000);
        socket.setSoTimeout(10_000);
        answers = new BufferedInputStream(socket.getInputStream());
        say("AUTH", password);
    }

    /** Says a command and returns the answer's parts; an error becomes an exception. */
    List<String> say(String... words) throws IOException {
        var command = new StringBuilder("*" + words.length + "\r\n");
        for (var word : words) {
            int length = word.getBytes(StandardCharsets.UTF_8).length;
            command.append('$').append(length).append("\r\n").append(word).append("\r\n");
        }
        socket.getOutputStream().write(command.toString().getBytes(StandardCharsets.UTF_8));
        var parts = new ArrayList<String>();
        hear(parts);
        return parts;
    }

    private void hear(List<String> parts) throws IOException {
        var line = line();
        var rest = line.substring(1);
        switch (line.charAt(0)) {
            case '+', ':' -> parts.add(rest);
            case '-' -> throw new IOException("Redis refuses: " + rest);
            case '$' -> parts.add(text(Integer.parseInt(rest)));
            case '*' -> {
                for (int part = 0; part < Integer.parseInt(rest); part++) {
                    hear(parts);
                }
            }
            default -> throw new IOException("This is not Redis");
        }
    }

    private String text(int length) throws IOException {
        if (length < 0) {
            return "";
        }
        var bytes = answers.readNBytes(length);
        line();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0 || bytes.size() > 4_096) {
                throw new IOException("This is not Redis");
            }
            bytes.write(next);
        }
        var line = bytes.toString(StandardCharsets.UTF_8).strip();
        if (line.isEmpty() && bytes.size() > 1) {
            throw new IOException("This is not Redis");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
