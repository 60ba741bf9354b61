package id.go.paserkab.desa.local;

import java.io.IOException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** PostgreSQL, Redis and Keycloak in containers that live as long as this JVM. */
final class ContainerServices implements ServiceSource {

    private static final String EVERYWHERE = "0.0.0.0";
    private static final int CONNECTIONS = 500;

    private final ServiceFolder folder;
    private final ContainerEngine engine;
    private final Consumer<String> progress;
    private final ServiceAddresses addresses;
    private final KeycloakSetup keycloak;
    private final ContainerImages images = new ContainerImages(System::getProperty);
    private final Map<Service, ServiceContainer> containers = new EnumMap<>(Service.class);

    private ContainerServices(
            ServiceFolder folder, ContainerEngine engine, Consumer<String> progress) {
        this.folder = folder;
        this.engine = engine;
        this.progress = progress;
        this.addresses = new ServiceAddresses(folder);
        this.keycloak = new KeycloakSetup(addresses);
    }

    static ContainerServices open(ServiceFolder folder, Consumer<String> progress)
            throws IOException {
        return new ContainerServices(folder, ContainerEngine.open(folder), progress);
    }

    @Override
    public void start(Service service) {
        containers.computeIfAbsent(service, this::container).start();
    }

    @Override
    public void stop(Service service) {
        var container = containers.get(service);
        if (container != null) {
            container.stop();
        }
    }

    private ServiceContainer container(Service service) {
        progress.accept("%s: starting %s".formatted(service.title(), images.of(service)));
        int port = folder.ports().take(service.key());
        return switch (service) {
            case POSTGRESQL -> postgresql(port);
            case REDIS -> redis(port);
            case KEYCLOAK -> keycloak(port, folder.ports().take(KeycloakSetup.MANAGEMENT));
        };
    }

    private ServiceContainer postgresql(int port) {
        return container(Service.POSTGRESQL, List.of(port))
                .with(
                        Map.of(
                                "POSTGRES_PASSWORD",
                                addresses.superuserPassword(),
                                "POSTGRES_INITDB_ARGS",
                                String.join(" ", PostgresqlData.INITIALISATION)),
                        Stream.concat(
                                Stream.of("postgres"),
                                PostgresqlServer.settings("*", port, CONNECTIONS).stream()));
    }

    private ServiceContainer redis(int port) {
        return container(Service.REDIS, List.of(port))
                .with(
                        Map.of(),
                        Stream.of(
                                "redis-server",
                                "--port",
                                Integer.toString(port),
                                "--requirepass",
                                addresses.redisPassword(),
                                "--save",
                                "",
                                "--maxmemory",
                                "256mb",
                                "--maxmemory-policy",
                                "noeviction"));
    }

    private ServiceContainer keycloak(int port, int management) {
        LocalServices.doing(() -> {
            keycloak.makeDatabase();
            return true;
        });
        var environment =
                keycloak.environment(
                        EVERYWHERE,
                        "%s:%d"
                                .formatted(
                                        Service.POSTGRESQL.key(),
                                        addresses.port(Service.POSTGRESQL)));
        environment.put("KC_HEALTH_ENABLED", "true");
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        return container(Service.KEYCLOAK, List.of(port, management))
                .with(environment, Stream.of("start"));
    }

    private ServiceContainer container(Service service, List<Integer> ports) {
        return new ServiceContainer(
                engine, service, images.of(service), ports, () -> answers(service));
    }

    private boolean answers(Service service) {
        return switch (service) {
            case POSTGRESQL -> postgresqlAnswers();
            case REDIS -> redisAnswers();
            case KEYCLOAK -> keycloak.ready();
        };
    }

    private boolean postgresqlAnswers() {
        try (var connection = addresses.superuser("postgres")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private boolean redisAnswers() {
        try (var conversation = addresses.redis()) {
            return conversation.say("PING").contains("PONG");
        } catch (IOException e) {
            return false;
        }
    }
}
