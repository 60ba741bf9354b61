package id.go.paserkab.desa.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.paserkab.desa.local.Ports;
import id.go.paserkab.desa.local.ServiceTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTests {

    @TempDir private Path folder;

    @Test
    void withoutSettingsTheUsualPortsAreWhereTheSearchBegins() throws IOException {
        assertThat(settings("", Map.of()).ports())
                .containsEntry("web", new Ports.Wish(8080, false))
                .containsEntry("keycloak", new Ports.Wish(8180, false));
    }

    @Test
    void thePortThatAPersonNamesIsFirm() throws IOException {
        assertThat(settings("web.port=9090", Map.of()).ports())
                .containsEntry("web", new Ports.Wish(9090, true));
    }

    @Test
    void theEnvironmentGoesBeforeTheFile() throws IOException {
        assertThat(settings("web.port=9090", Map.of("DESA_WEB_PORT", "9191")).ports())
                .containsEntry("web", new Ports.Wish(9191, true));
    }

    @Test
    void refusesASettingThatNobodyReads() {
        assertThatThrownBy(() -> settings("web.prot=9090", Map.of()))
                .isInstanceOf(ServiceTrouble.class)
                .hasMessageContaining("web.prot")
                .hasMessageContaining("web.port");
    }

    @Test
    void refusesWhatIsNoPort() {
        for (var wrong : new String[] {"0", "65536", "-1", "eighty"}) {
            assertThatThrownBy(() -> settings("web.port=" + wrong, Map.of()).ports())
                    .isInstanceOf(ServiceTrouble.class)
                    .hasMessageContaining("web.port must be a number");
        }
    }

    private Settings settings(String text, Map<String, String> environment) throws IOException {
        var file = folder.resolve("settings.properties");
        Files.writeString(file, text);
        return Settings.read(file, environment::get);
    }
}
