package id.go.paserkab.desa.local.cli;

import id.go.paserkab.desa.local.Daemon;
import id.go.paserkab.desa.local.OwnerOnly;
import id.go.paserkab.desa.local.ServiceFolder;
import id.go.paserkab.desa.local.ServiceTrouble;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The application as a process of its own. It runs from a copy of the jar, as the next build would
 * pull the jar from under it, and reads its secrets from a file, as anybody may see arguments.
 */
final class Application {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path root;
    private final Path folder;
    private final ServiceFolder services;
    private final Daemon daemon;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Application(Path root, ServiceFolder services) {
        this.root = root;
        this.services = services;
        this.folder = services.subfolder("application");
        this.daemon = new Daemon(folder.resolve("pid"), log());
    }

    Optional<ProcessHandle> process() {
        return daemon.find();
    }

    int port() {
        return services.ports()
                .remembered("web")
                .orElseThrow(
                        () -> new ServiceTrouble("Nothing has been started yet: run ./desa up."));
    }

    Path log() {
        return folder.resolve("log");
    }

    /** Whether the process that runs was started from the jar as it is built now. */
    boolean current() throws IOException {
        var copy = folder.resolve("desa.jar");
        return Files.exists(copy) && Files.mismatch(jar(), copy) == -1;
    }

    /** Whether it answers that it can serve. */
    boolean ready() {
        var management = services.ports().remembered("management");
        if (daemon.find().isEmpty() || management.isEmpty()) {
            return false;
        }
        var address =
                URI.create(
                        "http://127.0.0.1:%d/actuator/health/readiness"
                                .formatted(management.getAsInt()));
        try {
            return http.send(
                                    HttpRequest.newBuilder(address)
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Starts it with these settings and waits until it is ready, telling how long that takes. */
    void start(Map<String, String> settings, Terminal terminal) throws IOException {
        var copy = folder.resolve("desa.jar");
        if (!current()) {
            Files.copy(jar(), copy, StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.exists(log())) {
            Files.move(log(), folder.resolve("log.before"), StandardCopyOption.REPLACE_EXISTING);
        }
        var file = folder.resolve("application.properties");
        OwnerOnly.write(file, text(withPorts(settings)));
        var process =
                daemon.start(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:+UseCompactObjectHeaders",
                                "-XX:+ExitOnOutOfMemoryError",
                                "--enable-native-access=ALL-UNNAMED",
                                "-jar",
                                copy.toString(),
                                "--spring.config.additional-location=file:" + file),
                        Map.of(),
                        folder);
        long begun = System.nanoTime();
        while (!ready()) {
            var seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
            if (daemon.find().isEmpty()) {
                throw new ServiceTrouble(whyItEnded());
            }
            if (seconds > PATIENCE.toSeconds()) {
                throw new ServiceTrouble(
                        "The application (process %d) is not ready after %d s. See ./desa logs."
                                .formatted(process.pid(), seconds));
            }
            terminal.moving("  Application: starting, " + seconds + " s");
            pause(Duration.ofMillis(200));
        }
    }

    void stop() {
        daemon.stop(Duration.ofSeconds(40));
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceTrouble("Interrupted.", e);
        }
    }

    private Map<String, String> withPorts(Map<String, String> settings) {
        var all = new LinkedHashMap<>(settings);
        var web = Integer.toString(services.ports().take("web"));
        all.put("server.port", web);
        all.put("server.address", "127.0.0.1");
        all.put("management.server.port", Integer.toString(services.ports().take("management")));
        all.put("management.server.address", "127.0.0.1");
        all.put("desa.web.base-host", "localhost");
        all.put("desa.web.scheme", "http");
        all.put("desa.web.port", web);
        all.put("desa.worker.enabled", "true");
        all.put("desa.archive.folder", services.path().resolve("archive").toString());
        all.put("desa.terminal.enabled", "true");
        return all;
    }

    private static String text(Map<String, String> settings) throws IOException {
        var properties = new Properties();
        properties.putAll(settings);
        var text = new StringWriter();
        properties.store(text, "Written by ./desa up. Keep it to yourself.");
        return text.toString();
    }

    private Path jar() throws IOException {
        var target = root.resolve("web/target");
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                var found = files.filter(file -> file.toString().endsWith("-exec.jar")).findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new ServiceTrouble(
                "The application has not been built: there is no *-exec.jar in web/target. Run ./desa up again; it builds what is missing.");
    }

    /** What the failure analysis of the application says, without the frame around it. */
    private String whyItEnded() {
        var log = daemon.lastWords(60);
        int analysis = log.lastIndexOf("Description:");
        if (analysis >= 0) {
            return "The application did not start. "
                    + log.substring(analysis + "Description:".length())
                            .replace("Action:", "")
                            .replaceAll("\\R{2,}", "\n")
                            .strip();
        }
        return "The application ended while starting; the end of %s says:%n%s"
                .formatted(log(), daemon.lastWords(12));
    }
}
