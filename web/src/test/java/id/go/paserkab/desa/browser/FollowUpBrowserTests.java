package id.go.paserkab.desa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.followup.FollowUpDesk;
import id.go.paserkab.desa.followup.FollowUps;
import id.go.paserkab.desa.followup.NoteStep;
import id.go.paserkab.desa.followup.Step;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.web.WebIntegrationTests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;

/** DPMD notes how a village goes on after its training, and leadership sees where it is late. */
class FollowUpBrowserTests extends WebIntegrationTests {

    private static final Actor TESTS = Actor.platform("tests");

    FollowUpBrowserTests(ApplicationContext context) {
        super(context);
    }

    @ParameterizedTest
    @CsvSource({"360,64.01.10.2004", "1280,64.01.10.2005"})
    void aStepIsAgreedOnAndDone(int width, String code) {
        var village = new VillageCode(code);
        var today = platform.bean(FollowUps.class).today();
        platform.bean(FollowUpDesk.class)
                .note(
                        new NoteStep(
                                village,
                                Step.PROPOSAL,
                                0,
                                today.minusDays(12),
                                null,
                                "",
                                "Menunggu rincian biaya dari desa",
                                "",
                                new byte[0]),
                        TESTS);
        try (var desk = Screen.of(width)) {
            signIn(desk, Role.DPMD_ADMIN);
            desk.open(home() + "/tindak-lanjut/" + village.bare() + "/tim");
            desk.page().fill("#done", today.plusDays(2).toString());
            desk.page().fill("#figure", "delapan");
            desk.press("Simpan");
            assertThat(desk.page().locator("[role=alert]")).containsText("sesudah hari ini");
            desk.check("tindak-lanjut-ditolak");
            desk.page().fill("#done", today.toString());
            desk.page().fill("#figure", "8");
            desk.page().fill("#note", "Dibentuk dalam rapat desa");
            desk.press("Simpan");
            assertThat(desk.page().locator("[role=status]").first()).containsText("Tersimpan");
            assertThat(desk.page().locator("#tim")).containsText("Dibentuk dalam rapat desa");
            desk.check("tindak-lanjut-desa");
            desk.open(home() + "/tindak-lanjut?kecamatan=64.01.10").check("tindak-lanjut-saring");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void leadershipSeesEveryVillageOnOneScreen(int width) {
        try (var dashboard = Screen.of(width)) {
            signIn(dashboard, Role.LEADERSHIP);
            dashboard.open(home() + "/tindak-lanjut").check("tindak-lanjut");
            assertThat(dashboard.text()).contains("139 dari 139 desa");
            assertThat(dashboard.page().locator("form[method=post]").all())
                    .as("forms besides signing out")
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private void signIn(Screen screen, Role role) {
        var person = platform.person(Scope.regency(), role);
        new Newcomer(person.username(), person.oneTimePassword())
                .signIn(screen, home() + "/tindak-lanjut");
    }

    private String home() {
        return platform.addresses().regency();
    }
}
