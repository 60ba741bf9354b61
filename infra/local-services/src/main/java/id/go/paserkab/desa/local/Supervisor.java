package id.go.paserkab.desa.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A tiny shell process that ends the services once the builds which use them are gone, even where
 * they were killed.
 */
final class Supervisor {

    private final Path folder;
    private final Daemon daemon;

    Supervisor(ServiceFolder services) {
        this.folder = services.path();
        this.daemon =
                new Daemon(folder.resolve("supervisor.pid"), folder.resolve("supervisor.log"));
    }

    /** Keeps the services alive as long as this process lives. */
    void keepFor(ProcessHandle user) throws IOException {
        var users = Files.createDirectories(folder.resolve("users"));
        if (daemon.find().isEmpty()) {
            // Entries without a supervisor are of an earlier time, and their ids may be anybody's.
            Folders.delete(users);
            Files.createDirectories(users);
            Files.deleteIfExists(folder.resolve("stopping"));
        }
        var entry = users.resolve(Long.toString(user.pid()));
        if (!Files.exists(entry)) {
            Files.createFile(entry);
        }
        awaitEndOfStopping();
        if (daemon.find().isEmpty()) {
            var script = folder.resolve("supervisor.sh");
            try (var text = Supervisor.class.getResourceAsStream("supervisor.sh")) {
                Files.copy(
                        Objects.requireNonNull(text), script, StandardCopyOption.REPLACE_EXISTING);
            }
            daemon.start(
                    List.of("/bin/sh", script.toString(), folder.toString()),
                    Map.of(),
                    Path.of("/"));
        }
    }

    /** A supervisor that has begun to stop everything is not to be trusted with more. */
    private void awaitEndOfStopping() throws IOException {
        while (Files.exists(folder.resolve("stopping"))) {
            var supervisor = daemon.find();
            if (supervisor.isEmpty()) {
                Files.deleteIfExists(folder.resolve("stopping"));
                return;
            }
            Daemon.awaitEnd(supervisor.get(), Duration.ofMillis(200));
        }
    }

    /** The Maven process above this JVM, or this JVM itself where an IDE runs the test. */
    static ProcessHandle build() {
        var self = ProcessHandle.current();
        for (var ancestor = self.parent();
                ancestor.isPresent();
                ancestor = ancestor.get().parent()) {
            if (ancestor.get().info().command().orElse("").endsWith("/java")) {
                return ancestor.get();
            }
        }
        return self;
    }
}
