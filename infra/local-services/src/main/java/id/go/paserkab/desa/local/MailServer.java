package id.go.paserkab.desa.local;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mail server on loopback that takes every mail, for anybody, and keeps it in its folder. */
final class MailServer {

    static final String NAME = "mail";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ServiceFolder services;
    private final Path folder;
    private final Daemon daemon;

    MailServer(ServiceFolder services) {
        this.services = services;
        this.folder = services.subfolder(NAME);
        this.daemon = new Daemon(folder.resolve("pid"), folder.resolve("log"));
    }

    /** Starts the server, or joins it where it runs already. */
    void start() throws IOException {
        if (running()) {
            return;
        }
        daemon.stop(Duration.ofSeconds(5));
        OwnerOnly.folder(messages());
        daemon.start("The mail server", this::launch, this::answers, PATIENCE);
    }

    void stop() {
        daemon.stop(Duration.ofSeconds(5));
    }

    /** Whether our own process answers as a mail server does. */
    boolean running() {
        return daemon.find().isPresent() && answers();
    }

    Mailbox mailbox() {
        return new Mailbox(messages());
    }

    /** The application's settings; the port is chosen here, so that they hold before it starts. */
    Map<String, String> properties() {
        var port = port().isPresent() ? port().getAsInt() : services.ports().take(NAME);
        var properties = new LinkedHashMap<String, String>();
        properties.put("spring.mail.host", "127.0.0.1");
        properties.put("spring.mail.port", Integer.toString(port));
        properties.put("spring.mail.properties.mail.smtp.starttls.required", "false");
        properties.put("desa.mail.from", "desa@paser.example");
        return properties;
    }

    OptionalInt port() {
        return services.ports().remembered(NAME);
    }

    Optional<ProcessHandle> process() {
        return daemon.find();
    }

    Path log() {
        return folder.resolve("log");
    }

    private Path messages() {
        return folder.resolve("messages");
    }

    private ProcessHandle launch() throws IOException {
        var port = services.ports().take(NAME);
        return daemon.start(command(port), Map.of(), folder);
    }

    private List<String> command(int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-cp",
                classPath(),
                CapturingMailServer.class.getName(),
                Integer.toString(port),
                messages().toString());
    }

    /** What the program needs and no more: in tests the class path is that of everything. */
    private static String classPath() {
        return Stream.of(
                        CapturingMailServer.class,
                        GreenMail.class,
                        jakarta.mail.Session.class,
                        named("org.eclipse.angus.mail.smtp.SMTPTransport"),
                        named("org.eclipse.angus.activation.MailcapFile"),
                        jakarta.activation.DataHandler.class,
                        org.slf4j.Logger.class)
                .map(MailServer::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Class<?> named(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException missing) {
            throw new ServiceTrouble("This build lacks " + type, missing);
        }
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean answers() {
        if (port().isEmpty()) {
            return false;
        }
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port().getAsInt()),
                    1_000);
            socket.setSoTimeout(1_000);
            var greeting =
                    new String(socket.getInputStream().readNBytes(3), StandardCharsets.US_ASCII);
            return greeting.equals("220");
        } catch (IOException nobody) {
            return false;
        }
    }
}
