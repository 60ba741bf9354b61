package id.go.paserkab.desa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ContainerImagesTests {

    @Test
    void areTheOfficialOnesInTheVersionsOfThisBuild() {
        var images = new ContainerImages(Map.<String, String>of()::get);
        assertThat(images.of(Service.POSTGRESQL)).isEqualTo("postgres:18");
        assertThat(images.of(Service.REDIS)).isEqualTo("redis:7");
        assertThat(images.of(Service.KEYCLOAK))
                .isEqualTo("quay.io/keycloak/keycloak:" + Versions.keycloak());
    }

    @Test
    void areThoseThatTheSettingsName() {
        var images =
                new ContainerImages(
                        Map.of(
                                        "services.postgresql",
                                        "mirror.example/postgres:18.1",
                                        "services.redis",
                                        " ")
                                ::get);
        assertThat(images.of(Service.POSTGRESQL)).isEqualTo("mirror.example/postgres:18.1");
        assertThat(images.of(Service.REDIS)).isEqualTo("redis:7");
    }
}
