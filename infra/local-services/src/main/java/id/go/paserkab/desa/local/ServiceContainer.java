package id.go.paserkab.desa.local;

import com.github.dockerjava.api.exception.NotModifiedException;
import com.github.dockerjava.api.model.PortBinding;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.utility.DockerImageName;

/**
 * One service in a container that outlives being stopped: its data and its ports on loopback stay.
 * Testcontainers makes and removes it; its own {@code stop} would remove it too early.
 */
final class ServiceContainer {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int SECONDS_TO_STOP = 60;
    private static final long SHARED_MEMORY = 256L << 20;

    private final ContainerEngine engine;
    private final Service service;
    private final String image;
    private final BooleanSupplier ready;
    private final GenericContainer<?> container;

    /** The ports are the same inside and outside. */
    ServiceContainer(
            ContainerEngine engine,
            Service service,
            String image,
            List<Integer> ports,
            BooleanSupplier ready) {
        this.engine = engine;
        this.service = service;
        this.image = image;
        this.ready = ready;
        this.container =
                new GenericContainer<>(DockerImageName.parse(image))
                        .withNetwork(engine.network())
                        .withNetworkAliases(service.key())
                        .withLabels(engine.label())
                        .withSharedMemorySize(SHARED_MEMORY)
                        .withExposedPorts(ports.toArray(Integer[]::new))
                        .withCreateContainerCmdModifier(command ->
                                Objects.requireNonNull(command.getHostConfig())
                                        .withPortBindings(loopback(ports)))
                        .waitingFor(new UntilReady());
    }

    ServiceContainer with(Map<String, String> environment, Stream<String> command) {
        container.withEnv(environment).withCommand(command.toArray(String[]::new));
        return this;
    }

    void start() {
        if (container.getContainerId() == null) {
            launch();
            return;
        }
        try {
            engine.client().startContainerCmd(container.getContainerId()).exec();
        } catch (NotModifiedException e) {
            return;
        }
        awaitReady();
    }

    void stop() {
        if (container.getContainerId() == null) {
            return;
        }
        try {
            engine.client()
                    .stopContainerCmd(container.getContainerId())
                    .withTimeout(SECONDS_TO_STOP)
                    .exec();
        } catch (NotModifiedException e) {
            // It has been stopped already.
        }
    }

    private void launch() {
        engine.fetch(service, image);
        try {
            container.start();
        } catch (ContainerLaunchException e) {
            throw new ServiceTrouble(
                    "%s did not start from the image %s; what it said stands above."
                            .formatted(service.title(), image),
                    e);
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ready.getAsBoolean()) {
            if (!container.isRunning() || System.nanoTime() > end) {
                throw new ServiceTrouble(
                        "%s (image %s) does not get ready; it says:%n%s"
                                .formatted(service.title(), image, container.getLogs()));
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ServiceTrouble("Interrupted while waiting for " + service.title(), e);
            }
        }
    }

    private static List<PortBinding> loopback(List<Integer> ports) {
        return ports.stream()
                .map(port -> PortBinding.parse("127.0.0.1:%d:%d".formatted(port, port)))
                .toList();
    }

    /** Ready means the same at the first start and at every later one. */
    private final class UntilReady extends AbstractWaitStrategy {

        @Override
        protected void waitUntilReady() {
            awaitReady();
        }
    }
}
