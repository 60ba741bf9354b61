package id.go.paserkab.desa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Platform;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ForgedRequestsIntegrationTests extends WebIntegrationTests {

    @Autowired
    ForgedRequestsIntegrationTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void everyPageIsHeldToItsOwnOrigin() {
        for (var origin :
                new String[] {
                    platform.addresses().portal(),
                    platform.addresses().regency(),
                    platform.origin(Platform.VILLAGE)
                }) {
            for (var path : new String[] {"/", "/tidak-ada"}) {
                var page = visitor().get(origin + path);

                assertThat(page.header("content-security-policy").orElseThrow())
                        .contains("default-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe", "*");
                assertThat(page.header("x-content-type-options")).contains("nosniff");
                assertThat(page.header("x-frame-options")).contains("DENY");
                assertThat(page.header("cross-origin-opener-policy")).contains("same-origin");
                assertThat(page.header("referrer-policy")).isPresent();
                assertThat(page.header("permissions-policy")).isPresent();
            }
        }
    }

    @Test
    void publicPagesMakeNoSession() {
        for (var origin :
                new String[] {platform.addresses().portal(), platform.origin(Platform.VILLAGE)}) {
            assertThat(visitor().get(origin + "/").cookies()).isEmpty();
            assertThat(visitor().get(origin + "/tidak-ada").cookies()).isEmpty();
        }
    }

    @Test
    void aSiblingVillagesPageCanSendNothingAndReadNothingOfTheOffice() {
        var origin = platform.origin(Platform.VILLAGE);
        var visitor = visitor();
        var office =
                platform.person(Scope.of(Platform.VILLAGE), Role.OPERATOR).signIn(visitor, origin);
        assertThat(office.status()).isEqualTo(200);
        var form = Map.of("_csrf", visitor.get(origin + "/kantor/profil").csrf());

        for (var site : new String[] {"same-site", "cross-site"}) {
            visitor.with("Sec-Fetch-Site", site).with("Sec-Fetch-Mode", "navigate");
            assertThat(visitor.post(origin + "/kantor/profil", form).status()).isEqualTo(403);
            assertThat(visitor.get(origin + "/kantor").status()).isEqualTo(200);
            visitor.with("Sec-Fetch-Mode", "no-cors");
            assertThat(visitor.get(origin + "/kantor").status()).isEqualTo(403);
            visitor.with("Sec-Fetch-Mode", "navigate").with("Sec-Fetch-Dest", "iframe");
            assertThat(visitor.get(origin + "/kantor").status()).isEqualTo(403);
            visitor.with("Sec-Fetch-Dest", "document");
        }
        visitor.with("Sec-Fetch-Site", "same-origin")
                .with("Origin", platform.origin(Platform.TWIN));
        assertThat(visitor.post(origin + "/kantor/profil", form).status()).isEqualTo(403);
    }

    @Test
    void aFormWithoutItsTokenIsNotCarriedOut() {
        var origin = platform.origin(Platform.VILLAGE);
        var visitor = visitor();
        platform.person(Scope.of(Platform.VILLAGE), Role.OPERATOR).signIn(visitor, origin);

        assertThat(visitor.post(origin + "/kantor/profil", Map.of("vision", "Palsu")).status())
                .isEqualTo(403);
        assertThat(
                        visitor.post(
                                        origin + "/kantor/profil",
                                        Map.of("vision", "Palsu", "_csrf", "karangan"))
                                .status())
                .isEqualTo(403);
    }
}
