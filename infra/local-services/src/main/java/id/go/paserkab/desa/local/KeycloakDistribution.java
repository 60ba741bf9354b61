package id.go.paserkab.desa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Keycloak as Maven fetched it, unpacked and built for PostgreSQL once per machine into a cache
 * that only its owner can read. Several builds may ask at once: one builds, the others wait.
 */
final class KeycloakDistribution {

    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true");

    private final Consumer<String> progress;

    KeycloakDistribution(Consumer<String> progress) {
        this.progress = progress;
    }

    /** The folder of a built Keycloak. */
    Path home() throws IOException {
        var cache = OwnerOnly.folder(cacheFolder());
        var name = name();
        var home = cache.resolve(name);
        var built = home.resolve(".built");
        if (Files.exists(built)) {
            return home;
        }
        try (var channel =
                        FileChannel.open(
                                cache.resolve(name + ".lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(built)) {
                Folders.delete(home);
                unpack(zip(), home);
                build(home);
                Files.createFile(built);
            }
        }
        return home;
    }

    /** The command that runs Keycloak's own launcher with these arguments in a lean JVM. */
    static List<String> command(Path home, List<String> jvm, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // What kc.sh would add; its own defaults clash with the serial collector.
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-Xms64m",
                        "-Xmx320m",
                        "-XX:MaxMetaspaceSize=256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.language=en",
                        "-Duser.country=US",
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dpicocli.disable.closures=true",
                        "-Dquarkus-log-max-startup-records=10000"));
        command.addAll(jvm);
        command.add("-cp");
        command.add(home.resolve("lib/quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }

    /** Whether this machine has unpacked and built it already. */
    boolean built() {
        return Files.exists(cacheFolder().resolve(name()).resolve(".built"));
    }

    static Path cacheFolder() {
        var base = System.getenv("XDG_CACHE_HOME");
        return (base == null || base.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".cache")
                        : Path.of(base))
                .resolve("desa-digital-paser");
    }

    private static String name() {
        return "keycloak-%s-%08x"
                .formatted(Versions.keycloak(), Objects.hash(BUILD.toArray(Object[]::new)));
    }

    private void build(Path home) {
        progress.accept("Keycloak: building it for PostgreSQL (about half a minute, once)");
        var answer = Commands.run(command(home, List.of(), BUILD), home);
        if (!answer.fine()) {
            throw new ServiceTrouble(
                    "Keycloak could not be built for PostgreSQL:%n%s".formatted(answer.text()));
        }
    }

    private void unpack(Path zip, Path home) throws IOException {
        progress.accept("Keycloak: unpacking version " + Versions.keycloak() + " (once)");
        OwnerOnly.folder(home);
        try (var archive = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                // Everything lies in one folder that carries the version.
                var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                var target = home.resolve(name).normalize();
                if (!target.startsWith(home)) {
                    throw new IOException("The archive reaches outside itself: " + name);
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.resolveSibling("."));
                    Files.copy(archive, target);
                }
            }
        }
    }

    /** Maven put the zip into the same repository that this class path's libraries come from. */
    private static Path zip() {
        try {
            var driver =
                    Path.of(
                            org.postgresql.Driver.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            var version = Versions.keycloak();
            // repository/org/postgresql/postgresql/VERSION/postgresql-VERSION.jar
            var repository = driver.resolve("../../../../..").normalize();
            var zip =
                    repository.resolve(
                            "org/keycloak/keycloak-quarkus-dist/%s/keycloak-quarkus-dist-%s.zip"
                                    .formatted(version, version));
            if (!Files.exists(zip)) {
                throw new ServiceTrouble(
                        "Keycloak's distribution is missing at %s. Run \"./mvnw compile\" once while online."
                                .formatted(zip));
            }
            return zip;
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
