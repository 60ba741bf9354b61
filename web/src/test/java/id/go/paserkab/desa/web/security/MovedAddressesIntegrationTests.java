package id.go.paserkab.desa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.keycloak.RealmReady;
import id.go.paserkab.desa.keycloak.VillageClients;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class MovedAddressesIntegrationTests extends WebIntegrationTests {

    private final ApplicationContext context;

    MovedAddressesIntegrationTests(ApplicationContext context) {
        super(context);
        this.context = context;
    }

    /** As after a start with another {@code desa.web.port} than the one villages were made with. */
    @Test
    void peopleSignInAgainOnceAWorkerHasComeUpUnderAnotherAddress() {
        var clients = platform.bean(VillageClients.class);
        var origin = platform.origin(Platform.TWIN);
        var here = Map.of(Platform.TWIN, List.of(origin));
        clients.ensure(Platform.TWIN, "Kembar", List.of("http://sangkuriman.localhost:1"));
        assertThat(clients.outdated(here)).containsExactly(Platform.TWIN);
        var refused = visitor().open(origin + "/masuk");
        assertThat(refused.status()).isEqualTo(400);

        context.publishEvent(new RealmReady());

        Platform.await(() -> clients.outdated(here).isEmpty(), "the client to be mended");
        var office =
                platform.person(Scope.of(Platform.TWIN), Role.OPERATOR).signIn(visitor(), origin);
        assertThat(office.status()).isEqualTo(200);
    }
}
