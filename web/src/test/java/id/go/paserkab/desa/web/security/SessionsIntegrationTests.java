package id.go.paserkab.desa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class SessionsIntegrationTests extends WebIntegrationTests {

    private final String village;
    private final String twin;

    @Autowired
    SessionsIntegrationTests(ApplicationContext context) {
        super(context);
        platform.makeVillages();
        this.village = platform.origin(Platform.VILLAGE);
        this.twin = platform.origin(Platform.TWIN);
    }

    @Test
    void aSessionSentToTheTwinIsEndedAndAudited() {
        var visitor = visitor();
        platform.person(Scope.of(Platform.VILLAGE), Role.OPERATOR).signIn(visitor, village);
        var stolen = visitor.cookiesOf(URI.create(village).getHost());
        assertThat(visitor.get(village + "/kantor").status()).isEqualTo(200);

        var page = visitor().bringing(URI.create(twin).getHost(), stolen).get(twin + "/kantor");

        assertThat(page.status()).isEqualTo(403);
        assertThat(visitor.get(village + "/kantor").status()).isEqualTo(302);
        var entry =
                platform.bean(AuditTrail.class)
                        .find(
                                new AuditTrail.Filter(
                                        Platform.TWIN,
                                        null,
                                        "session.foreign",
                                        null,
                                        null,
                                        null,
                                        null,
                                        1))
                        .getFirst()
                        .entry();
        assertThat(entry.details())
                .containsEntry("made-for", Platform.VILLAGE.value())
                .containsEntry("sent-to", Platform.TWIN.value());
    }

    @Test
    void anAccountWithoutMembershipIsToldWhomToAsk() {
        var visitor = visitor();
        var operator = platform.person(Scope.of(Platform.VILLAGE), Role.OPERATOR);

        assertThat(operator.signIn(visitor, twin).status()).isEqualTo(403);
        assertThat(visitor.get(twin + "/kantor").body()).contains("bukan anggota Desa");
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheProvider() {
        var visitor = visitor();
        var operator = platform.person(Scope.of(Platform.VILLAGE), Role.OPERATOR);
        var office = operator.signIn(visitor, village);

        var out = visitor.post(village + "/keluar", Map.of("_csrf", office.csrf()));

        assertThat(out.status()).isEqualTo(302);
        assertThat(out.header("location").orElseThrow())
                .contains("/protocol/openid-connect/logout", "id_token_hint=");
        var back = visitor.open(out.header("location").orElseThrow());
        assertThat(back.uri()).as(back.body()).isEqualTo(URI.create(village + "/"));
        assertThat(visitor.get(village + "/kantor").status()).isEqualTo(302);
        var door = visitor.open(village + "/masuk");
        assertThat(door.input("username")).as(door.uri() + door.body()).isPresent();
    }

    @Test
    void theCookieIsOfThisHostAlone() {
        var cookie = visitor().get(village + "/masuk").cookies().getFirst();

        assertThat(cookie).contains("Path=/", "HttpOnly", "SameSite=Lax").doesNotContain("Domain");
    }
}
