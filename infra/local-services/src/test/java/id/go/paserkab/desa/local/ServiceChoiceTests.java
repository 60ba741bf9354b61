package id.go.paserkab.desa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServiceChoiceTests {

    @Test
    void offersLocalProcessesAndContainers() {
        assertThat(ServiceChoice.of("local")).isEqualTo(ServiceChoice.LOCAL);
        assertThat(ServiceChoice.of("containers")).isEqualTo(ServiceChoice.CONTAINERS);
    }

    @Test
    void bothKeepPortsAndSecretsApart() {
        assertThat(ServiceChoice.LOCAL.folder()).isNotEqualTo(ServiceChoice.CONTAINERS.folder());
    }

    @Test
    void refusesAnythingElseAndSaysWhatThereIs() {
        for (var unknown : new String[] {"docker", "Containers", ""}) {
            assertThatThrownBy(() -> ServiceChoice.of(unknown))
                    .isInstanceOf(ServiceTrouble.class)
                    .hasMessage(
                            "-Dservices=%s: \"local\" and \"containers\" are offered. See docs/local-services.md."
                                    .formatted(unknown));
        }
    }
}
