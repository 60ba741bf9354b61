package id.go.paserkab.desa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ManagementPortIntegrationTests extends WebIntegrationTests {

    private final String management;

    @Autowired
    ManagementPortIntegrationTests(ApplicationContext context) {
        super(context);
        this.management =
                "http://localhost:"
                        + context.getEnvironment().getRequiredProperty("local.management.port")
                        + "/actuator";
    }

    @Test
    void readinessMeansThatTheDatabaseAndTheRegisterAreThere() {
        var readiness = visitor().get(management + "/health/readiness");

        assertThat(readiness.status()).isEqualTo(200);
        assertThat(readiness.body()).contains("\"db\"", "\"register\"");
        assertThat(visitor().get(management + "/health/liveness").status()).isEqualTo(200);
    }

    @Test
    void redisAwayIsDegradedAndNotDead() {
        TestServices.stopRedis();
        try {
            Platform.await(
                    () -> visitor().get(management + "/health").body().contains("DEGRADED"),
                    "health to be degraded");
            assertThat(visitor().get(management + "/health").status()).isEqualTo(200);
            assertThat(visitor().get(management + "/health/readiness").status()).isEqualTo(200);
        } finally {
            TestServices.startRedis();
        }
        Platform.await(
                () -> !visitor().get(management + "/health").body().contains("DEGRADED"),
                "health to be good again");
    }

    @Test
    void metricsAreHereAloneAndNameNoVillage() {
        visitor().get(platform.origin(Platform.VILLAGE) + "/");
        var metrics = visitor().get(management + "/prometheus");

        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.body())
                .contains("desa_provisioning_step_seconds", "desa_tenancy_connections_open")
                .doesNotContain(Platform.VILLAGE.value())
                .doesNotContain(Platform.VILLAGE.bare())
                .doesNotContain(platform.village(Platform.VILLAGE).slug().value());
        for (var origin :
                new String[] {
                    platform.addresses().portal(),
                    platform.addresses().regency(),
                    platform.origin(Platform.VILLAGE)
                }) {
            for (var path : new String[] {"/prometheus", "/health", "/info", ""}) {
                assertThat(visitor().get(origin + "/actuator" + path).status()).isEqualTo(404);
            }
        }
    }
}
