package id.go.paserkab.desa.local;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.PruneType;
import java.io.IOException;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.Network;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.ImageNameSubstitutor;

/**
 * The Docker engine of this machine and what a clone has in it, told by a label. Testcontainers
 * removes it at the end of the JVM, {@code supervisor.sh} at the end of a build that was killed,
 * and the next one that opens the engine whatever is left.
 */
final class ContainerEngine {

    private static final String LABEL = "id.go.paserkab.desa.clone";

    private final DockerClient client;
    private final Map<String, String> label;
    private final Network network;

    private ContainerEngine(DockerClient client, Map<String, String> label) {
        this.client = client;
        this.label = label;
        this.network =
                Network.builder()
                        .createNetworkCmdModifier(command -> command.withLabels(label))
                        .build();
    }

    /** Reaches the engine and clears away what earlier runs of this folder have left in it. */
    static ContainerEngine open(ServiceFolder folder) throws IOException {
        var factory = DockerClientFactory.instance();
        if (!factory.isDockerAvailable()) {
            throw new ServiceTrouble(
                    "-Dservices=containers needs a Docker engine on this machine, and none answers. Start it (\"sudo systemctl start docker\"), see to it that your account may use it (\"docker version\" tells), or leave -Dservices=containers out: local services need no Docker.");
        }
        var value = folder.path().toString();
        var engine = new ContainerEngine(factory.client(), Map.of(LABEL, value));
        engine.clear();
        OwnerOnly.write(folder.path().resolve("containers"), LABEL + "=" + value + "\n");
        return engine;
    }

    DockerClient client() {
        return client;
    }

    Map<String, String> label() {
        return label;
    }

    /** In which the services find each other. */
    Network network() {
        return network;
    }

    /**
     * Fetches the image where it is missing. Testcontainers would too, but tries for minutes where
     * it cannot be had.
     */
    void fetch(Service service, String image) {
        var name = ImageNameSubstitutor.instance().apply(DockerImageName.parse(image));
        try {
            client.inspectImageCmd(name.asCanonicalNameString()).exec();
        } catch (NotFoundException missing) {
            try {
                client.pullImageCmd(name.getUnversionedPart())
                        .withTag(name.getVersionPart())
                        .start()
                        .awaitCompletion();
            } catch (DockerException | DockerClientException e) {
                throw new ServiceTrouble(
                        "There is no image %s for %s here, and it could not be fetched (%s). Fetch it (\"docker pull %s\"), or name another one with -D%s=…"
                                .formatted(
                                        name,
                                        service.title(),
                                        String.valueOf(e.getMessage()).strip(),
                                        name,
                                        ContainerImages.setting(service)),
                        e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ServiceTrouble("Interrupted while fetching " + name, e);
            }
        }
    }

    private void clear() {
        var left = client.listContainersCmd().withShowAll(true).withLabelFilter(label).exec();
        for (var container : left) {
            client.removeContainerCmd(container.getId())
                    .withForce(true)
                    .withRemoveVolumes(true)
                    .exec();
        }
        client.pruneCmd(PruneType.NETWORKS)
                .withLabelFilter(
                        label.entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + entry.getValue())
                                .toArray(String[]::new))
                .exec();
    }
}
