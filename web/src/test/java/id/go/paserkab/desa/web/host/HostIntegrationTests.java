package id.go.paserkab.desa.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class HostIntegrationTests extends WebIntegrationTests {

    @Autowired
    HostIntegrationTests(ApplicationContext context) {
        super(context);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s.localhost",
                "%s.localhost:1234",
                "%s.localhost.",
                "%S.LOCALHOST.:80",
            })
    void theSameVillageHoweverItsHostIsWritten(String form) {
        var village = platform.village(Platform.VILLAGE);

        var page = visitor().getWithHost(PORT, form.formatted(village.slug()), "/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(village.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.0.0.1:8080",
                "[::1]",
                "tidak-ada.localhost",
                "www.localhost",
                "a.b.localhost",
                "contoh.desa.id",
                "localhost.evil.example",
            })
    void nobodyLivesAtAnyOtherHost(String host) {
        var page = visitor().getWithHost(PORT, host, "/");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("content-type").orElseThrow()).startsWith("text/plain");
        assertThat(page.cookies()).isEmpty();
    }

    @Test
    void aVillageThatIsNotOpenLooksLikeNobody() {
        var planned =
                platform
                        .bean(id.go.paserkab.desa.register.VillageRegister.class)
                        .villages()
                        .stream()
                        .filter(village -> !village.state().open())
                        .findFirst()
                        .orElseThrow();

        var page = visitor().getWithHost(PORT, planned.slug() + ".localhost", "/");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body())
                .isEqualTo(visitor().getWithHost(PORT, "tidak-ada.localhost", "/").body());
    }

    @Test
    void aForgedForwardedHostDoesNotCount() {
        var twin = platform.village(Platform.TWIN);
        var village = platform.village(Platform.VILLAGE);

        var forged =
                visitor()
                        .with("X-Forwarded-Host", twin.slug() + ".localhost")
                        .with("Forwarded", "host=" + twin.slug() + ".localhost");

        assertThat(forged.getWithHost(PORT, "tidak-ada.localhost", "/").status()).isEqualTo(404);
        assertThat(forged.getWithHost(PORT, village.slug() + ".localhost", "/").body())
                .contains(village.name())
                .doesNotContain(twin.name());
    }

    @Test
    void eachFaceHasItsOwnFrontPage() {
        assertThat(visitor().get("http://localhost:" + PORT + "/").status()).isEqualTo(200);
        assertThat(visitor().get("http://kabupaten.localhost:" + PORT + "/").status())
                .isEqualTo(302);
        assertThat(visitor().get(platform.origin(Platform.VILLAGE) + "/gelombang").status())
                .isEqualTo(404);
        assertThat(visitor().get("http://localhost:" + PORT + "/kantor").status()).isEqualTo(404);
    }
}
