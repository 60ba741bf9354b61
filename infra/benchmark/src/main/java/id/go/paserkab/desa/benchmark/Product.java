package id.go.paserkab.desa.benchmark;

import id.go.paserkab.desa.DesaApplication;
import id.go.paserkab.desa.local.TestServices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The application under test, doors and worker, on services that belong to the benchmark. */
public final class Product implements AutoCloseable {

    /** Logging is set up before the context, so this cannot be among its settings. */
    private static final Map<String, Object> QUIET =
            Map.of("logging.level.root", "warn", "logging.level.org.hibernate", "error");

    /** Letters' files, on the disk that the database is on; gone with the product. */
    private static final Path ARCHIVE =
            Path.of("target", "benchmark-archive-" + ProcessHandle.current().pid());

    private final Map<String, String> services;
    private final ConfigurableApplicationContext context;

    private Product(Map<String, String> services, ConfigurableApplicationContext context) {
        this.services = services;
        this.context = context;
    }

    static Product start() {
        var services = TestServices.all();
        var settings = new HashMap<String, Object>(settings(services, freePort(), freePort()));
        // The load generator's connections are to last; making them is not what is measured.
        settings.put("server.tomcat.max-keep-alive-requests", "-1");
        settings.put("desa.archive.folder", ARCHIVE.toString());
        return new Product(
                services,
                new SpringApplicationBuilder(DesaApplication.class)
                        .properties(QUIET)
                        .bannerMode(Banner.Mode.OFF)
                        .initializers(new Additions(settings))
                        .run());
    }

    /** The settings of a node on the benchmark's services, for this process or another. */
    public static Map<String, String> settings(
            Map<String, String> services, int port, int management) {
        var settings = new HashMap<>(services);
        settings.put("server.port", String.valueOf(port));
        settings.put("desa.web.port", String.valueOf(port));
        settings.put("desa.web.base-host", "localhost");
        settings.put("desa.web.scheme", "http");
        settings.put("management.server.port", String.valueOf(management));
        settings.put("desa.worker.enabled", "true");
        settings.put("logging.level.root", "warn");
        return settings;
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ordinary properties: where the services are and how to sign in. */
    public Map<String, String> services() {
        return services;
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    /** The login that owns the villages' schemas. */
    public DatabaseLogin provisioner() {
        return login("desa.database.provisioner");
    }

    /** The login that owns the platform's tables. */
    public DatabaseLogin platform() {
        return login("spring.datasource");
    }

    /** Sees every backend; for looking only. */
    public DatabaseLogin superuser() {
        return new DatabaseLogin(TestServices.superuserUrl(), null, null);
    }

    /** What the database takes on disk. */
    public long databaseBytes() throws SQLException {
        try (var connection = superuser().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT pg_database_size(current_database())")) {
            row.next();
            return row.getLong(1);
        }
    }

    private DatabaseLogin login(String prefix) {
        var environment = context.getEnvironment();
        return new DatabaseLogin(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty(prefix + ".username"),
                environment.getRequiredProperty(prefix + ".password"));
    }

    /** Where the application answers. */
    public int port() {
        return context.getEnvironment().getRequiredProperty("server.port", Integer.class);
    }

    /** The path of a static greeting that passes none of the product's filters. */
    public String helloPath() {
        return Additions.HELLO;
    }

    /** The path that gives whoever asks for it a session of {@link #subject()}. */
    public String signInPath() {
        return Additions.SIGN_IN;
    }

    /** The subject as which the benchmark signs in. */
    public String subject() {
        return Additions.SUBJECT;
    }

    /** How many connections the node may hold to its villages. */
    public int connectionsInAll() {
        return context.getEnvironment()
                .getProperty("desa.tenancy.connections-in-all", Integer.class, 300);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        try {
            FileSystemUtils.deleteRecursively(ARCHIVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
