package id.go.paserkab.desa.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.local.TestServices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartUpIntegrationTests {

    @Test
    void refusesABadMasterSecretInOneSentence(CapturedOutput output) {
        refuses(Map.of("desa.master-secret", "c2hvcnQ="), output);
        assertThat(output)
                .contains("The master secret cannot be used")
                .contains("openssl rand")
                .doesNotContain("c2hvcnQ=");
    }

    @Test
    void refusesAWrongPasswordInOneSentence(CapturedOutput output) {
        refuses(Map.of("spring.datasource.password", "not-it"), output);
        assertThat(output)
                .contains("password authentication failed for user \"desa_platform\"")
                .doesNotContain("not-it");
    }

    @Test
    void refusesToStartWithoutItsDatabaseInOneSentence(CapturedOutput output) {
        refuses(Map.of("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/desa"), output);
        assertThat(output).contains("PostgreSQL cannot be reached").contains("Start PostgreSQL");
    }

    @Test
    void refusesToServeVillagesWhoseWallsAreBrokenAndNamesTheHole(CapturedOutput output) {
        TwinVillages.make();
        TwinVillages.superuser("GRANT SELECT ON v_6401032007.note TO v_6401032006_site");
        try {
            refuses(Map.of(), output);
            assertThat(output)
                    .contains("v_6401032006_site has a right on table v_6401032007.note")
                    .contains("Take these rights away");
        } finally {
            TwinVillages.make();
        }
    }

    private static void refuses(Map<String, String> change, CapturedOutput output) {
        var settings = new LinkedHashMap<>(TestServices.postgresql());
        settings.putAll(change);
        settings.put("logging.level.com.zaxxer.hikari.pool.HikariPool", "off");
        var arguments = new ArrayList<String>();
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() ->
                        new SpringApplicationBuilder(TenancyContext.class)
                                .web(WebApplicationType.NONE)
                                .run(arguments.toArray(String[]::new))
                                .close());
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .doesNotContain("\tat org.springframework");
    }
}
