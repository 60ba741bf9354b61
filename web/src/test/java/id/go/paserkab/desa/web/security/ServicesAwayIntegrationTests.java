package id.go.paserkab.desa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ServicesAwayIntegrationTests extends WebIntegrationTests {

    private final String village;

    @Autowired
    ServicesAwayIntegrationTests(ApplicationContext context) {
        super(context);
        platform.makeVillages();
        this.village = platform.origin(Platform.VILLAGE);
    }

    @Test
    void withoutRedisTheSiteGoesOnAndTheOfficeComesBackByItself() {
        var operator = platform.person(Scope.of(Platform.VILLAGE), Role.DIGITAL_CADRE);
        var visitor = visitor();
        operator.signIn(visitor, village);
        assertThat(visitor.get(village + "/kantor").status()).isEqualTo(200);

        TestServices.stopRedis();
        try {
            assertThat(visitor().get(village + "/").status()).isEqualTo(200);
            assertThat(visitor.get(village + "/").status()).isEqualTo(200);
            var office = visitor.get(village + "/kantor");
            assertThat(office.status()).isEqualTo(503);
            assertThat(office.header("retry-after")).isPresent();
            assertThat(visitor().get(village + "/masuk").status()).isEqualTo(503);
        } finally {
            TestServices.startRedis();
        }

        Platform.await(
                () -> visitor().get(village + "/masuk").status() == 302, "the sign-in to be back");
        var again = visitor();
        operator.signIn(again, village);
        assertThat(again.get(village + "/kantor").status()).isEqualTo(200);
    }

    @Test
    void withoutKeycloakTheSiteAndWhoIsSignedInGoOn() {
        var visitor = visitor();
        platform.person(Scope.of(Platform.VILLAGE), Role.DIGITAL_CADRE).signIn(visitor, village);

        TestServices.stopKeycloak();
        try {
            assertThat(visitor().get(village + "/").status()).isEqualTo(200);
            assertThat(visitor.get(village + "/kantor").status()).isEqualTo(200);
            Platform.await(
                    () -> visitor().get(village + "/masuk").status() == 503,
                    "the sign-in to notice that Keycloak is away");
            assertThat(visitor().get(village + "/masuk").header("retry-after")).isPresent();
        } finally {
            TestServices.startKeycloak();
        }

        Platform.await(
                () -> visitor().get(village + "/masuk").status() == 302, "the sign-in to be back");
    }
}
