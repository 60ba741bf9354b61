package id.go.paserkab.desa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.go.paserkab.desa.web.support.Platform.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.people.Appointment;
import id.go.paserkab.desa.people.CadreKind;
import id.go.paserkab.desa.people.Cadres;
import id.go.paserkab.desa.people.FacilitatorDetails;
import id.go.paserkab.desa.people.Facilitators;
import id.go.paserkab.desa.people.Origin;
import id.go.paserkab.desa.training.Certificates;
import id.go.paserkab.desa.training.Sessions;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.TrainingTables;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;

/** DPMD plans a session, invites, brings scores and issues certificates that anyone can check. */
class TrainingBrowserTests extends WebIntegrationTests {

    private static final Actor TESTS = Actor.platform("tests");

    TrainingBrowserTests(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void aTrainerAndTwoCadresAreThere() {
        TrainingTables.empty(platform);
        var today = LocalDate.ofInstant(platform.bean(Clock.class).instant(), PaserTime.ZONE);
        platform.bean(Facilitators.class)
                .add(
                        new FacilitatorDetails(
                                "Duta Digital 1", Origin.MINISTRY, today.minusDays(9), null, null),
                        TESTS);
        for (var name : new String[] {"Kader A", "Kader B"}) {
            platform.bean(Cadres.class)
                    .appoint(
                            VILLAGE,
                            new Appointment(
                                    CadreKind.CADRE,
                                    name,
                                    "141/" + name,
                                    today,
                                    false,
                                    null,
                                    today,
                                    null,
                                    null),
                            TESTS);
        }
    }

    @AfterEach
    void nothingIsLeft() {
        TrainingTables.empty(platform);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void fromThePlanToTheCertificate(int width) {
        try (var desk = Screen.of(width)) {
            signIn(desk);
            desk.open(home() + "/pelatihan/kurikulum").check("pelatihan-kurikulum");
            desk.open(home() + "/pelatihan/kurikulum/baru").check("pelatihan-modul");
            plan(desk);
            desk.follow("Undang peserta");
            var page = desk.page();
            page.locator("details.box summary").first().click();
            page.locator("[name=kecamatan]").first().check();
            desk.check("pelatihan-undang");
            desk.press("Undang yang dicentang");
            assertThat(page.locator("[role=status]").first()).containsText("2 orang diundang");
            scores(desk);
            desk.open(session());
            desk.press("Terbitkan 1 sertifikat");
            assertThat(page.locator("h2", new Page.LocatorOptions().setHasText("Sertifikat")))
                    .isVisible();
            desk.check("pelatihan-sesi");
            desk.open(home() + "/pelatihan").check("pelatihan");

            var code = certificates().of(first()).getFirst().code().grouped();
            desk.open(platform.addresses().portal() + "/sertifikat/" + code);
            assertThat(desk.text()).contains("asli dan berlaku", "Kader A");
            desk.check("sertifikat");
            desk.open(platform.addresses().portal() + "/sertifikat/TIDAK-ADA")
                    .check("sertifikat-tidak-ada");
        }
    }

    private static void plan(Screen desk) {
        var page = desk.page();
        desk.follow("Kurikulum");
        desk.follow("Pelatihan kader");
        desk.follow("Rencanakan sesi");
        page.locator("[name=modules]").first().check();
        page.fill("#last", "2020-01-01");
        desk.press("Simpan");
        assertThat(page.locator("[role=alert]")).isVisible();
        desk.check("pelatihan-rencana-ditolak");
        page.fill("#place", "Aula Kecamatan Pasir Belengkong");
        page.fill("#last", page.inputValue("#first"));
        page.selectOption("#trainer", new SelectOption().setIndex(1));
        desk.press("Simpan");
        assertThat(page.locator("h1")).containsText("Konsep desa cerdas");
    }

    private static void scores(Screen desk) {
        var page = desk.page();
        desk.follow("Catat hadir dan nilai");
        bring(desk, "nama;desa\nKader A;Pasir Belengkong\n");
        assertThat(page.locator("[role=alert]")).containsText("Kolom “post-test” tidak ada");
        desk.check("pelatihan-lembar-ditolak");
        bring(
                desk,
                "nama;kode desa;hadir;pre-test;post-test\nKader A;"
                        + VILLAGE
                        + ";ya;40;82,5\nKader B;"
                        + VILLAGE
                        + ";ya;30;55\n");
        assertThat(page.locator("h1")).containsText("Pratinjau");
        desk.check("pelatihan-pratinjau");
        desk.press("Simpan nilai ini");
        assertThat(page.locator("[role=status]").first()).containsText("2 peserta berubah");
        desk.check("pelatihan-hasil");
    }

    private static void bring(Screen desk, String text) {
        desk.page()
                .locator("#berkas")
                .setInputFiles(
                        new FilePayload(
                                "nilai.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        desk.press("Lihat dulu isinya");
    }

    private String session() {
        return home() + "/pelatihan/sesi/" + first();
    }

    private UUID first() {
        return platform.bean(Sessions.class).all().getFirst().id();
    }

    private Certificates certificates() {
        return platform.bean(Certificates.class);
    }

    private void signIn(Screen screen) {
        var person = platform.person(Scope.regency(), Role.DPMD_ADMIN);
        new Newcomer(person.username(), person.oneTimePassword())
                .signIn(screen, home() + "/pelatihan");
        assertThat(screen.page().url()).startsWith(home());
    }

    private String home() {
        return platform.addresses().regency();
    }
}
