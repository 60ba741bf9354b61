package id.go.paserkab.desa.provisioning;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The rooms below the doors, as a worker node. */
@SpringBootApplication(scanBasePackages = "id.go.paserkab.desa")
@ConfigurationPropertiesScan("id.go.paserkab.desa")
class TestApplication {

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }
}
