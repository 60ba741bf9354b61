package id.go.paserkab.desa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Answered;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.support.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class ApiIntegrationTests extends WebIntegrationTests {

    private final String api;

    ApiIntegrationTests(ApplicationContext context) {
        super(context);
        this.api = platform.addresses().regency() + "/api/v1";
    }

    @Test
    void showsWavesWithVillagesRunsAndSteps() {
        var leader = signedIn(Role.LEADERSHIP);
        var wave = madeWave();
        assertThat(leader.get(api + "/waves").body()).contains(wave.toString());
        assertThat(leader.get(api + "/waves/" + wave).body())
                .contains("\"code\":\"" + Platform.VILLAGE + "\"")
                .contains("\"step\":\"PROOF\"")
                .contains("\"state\":\"SUCCEEDED\"");
        assertThat(leader.get(api + "/rollout").body()).contains("\"asOf\"").contains("\"totals\"");
        assertThat(leader.get(api + "/status").body()).contains("\"villages\":139");
        assertThat(leader.get(api + "/villages?q=belengkong").body()).contains("pasir-belengkong");
        assertThat(leader.get(api + "/upgrades/latest").body()).contains("\"targetVersion\"");
    }

    @Test
    void showsNamesOfLoginsToThoseWhoAdministerVillagesOnly() {
        var login = "v_" + Platform.VILLAGE.bare() + "_office";
        var leader = signedIn(Role.LEADERSHIP);
        var admin = signedIn(Role.DPMD_ADMIN);
        for (var path :
                List.of("/waves/" + madeWave(), "/villages/" + Platform.VILLAGE + "/runs")) {
            assertThat(admin.get(api + path).body()).contains(login);
            assertThat(leader.get(api + path).body()).contains("\"PROOF\"").doesNotContain(login);
        }
    }

    @Test
    void describesItself() {
        assertThat(signedIn(Role.LEADERSHIP).get(api + "/openapi").body())
                .contains("\"openapi\"")
                .contains("/api/v1/waves/{id}/approve")
                .doesNotContain("/gelombang");
    }

    @Test
    void refusesWithAProblemInTheCallersLanguage() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var refused = post(admin, "/waves/" + madeWave() + "/start");
        assertProblem(refused, 409);
        assertThat(refused.body())
                .contains("urn:desa:refusal:wave:illegal-move")
                .contains("Langkah ini tidak dapat dilakukan sekarang");
        assertThat(post(admin, "/waves/" + madeWave() + "/start?bahasa=en").body())
                .contains("This cannot be done now");
        assertProblem(admin.get(api + "/waves/" + UUID.randomUUID() + "?bahasa=id"), 404);
        assertProblem(admin.get(api + "/villages/64.01.03.1006"), 400);
        assertProblem(admin.get(api + "/waves/not-an-id"), 400);
    }

    @Test
    void letsNobodyInUnasked() {
        assertProblem(visitor().get(api + "/waves"), 401);
    }

    @Test
    void staysReadOnlyForWhoeverMayOnlyLook() {
        var leader = signedIn(Role.LEADERSHIP);
        assertProblem(post(leader, "/waves/" + madeWave() + "/start"), 403);
        assertProblem(post(leader, "/upgrades"), 403);
        assertProblem(post(leader, "/programme/sample"), 403);
        assertProblem(leader.get(api + "/members"), 403);
        assertProblem(leader.get(api + "/villages/" + Platform.VILLAGE + "/members"), 403);
    }

    private UUID madeWave() {
        return platform.bean(Waves.class).all().stream()
                .filter(wave -> wave.name().equals("Desa kembar"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Answered post(Visitor visitor, String path) {
        var token = visitor.get(platform.addresses().regency() + "/ringkasan").csrf();
        return visitor.post(api + path, Map.of("_csrf", token));
    }

    private static void assertProblem(Answered answered, int status) {
        assertThat(answered.status()).isEqualTo(status);
        assertThat(answered.header("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(answered.body())
                .contains("\"type\"")
                .contains("\"title\"")
                .contains("\"detail\"");
    }
}
