package id.go.paserkab.desa.browser;

import static id.go.paserkab.desa.web.support.Platform.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.training.Trainer;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Trained;
import id.go.paserkab.desa.web.support.TrainingTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;

/** A cadre sees in the office how far their village has come, and takes their certificate. */
class JourneyBrowserTests extends WebIntegrationTests {

    JourneyBrowserTests(ApplicationContext context) {
        super(context);
    }

    @AfterEach
    void nothingIsLeft() {
        TrainingTables.empty(platform);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aCadreSeesTheirVillagesPath(int width) {
        TrainingTables.empty(platform);
        var trained = new Trained(platform);
        var facilitator = trained.facilitator("Duta Digital 1", VILLAGE);
        var cadre = trained.cadre(VILLAGE, "Kader A");
        trained.session("Aula Kecamatan", Trainer.Kind.FACILITATOR, facilitator, cadre);
        var origin = platform.origin(VILLAGE);
        var person = platform.person(Scope.of(VILLAGE), Role.DIGITAL_CADRE);
        try (var office = Screen.of(width)) {
            new Newcomer(person.username(), person.oneTimePassword())
                    .signIn(office, origin + "/kantor");
            office.follow("Perjalanan");
            assertThat(office.text()).contains("Duta Digital 1", "Kader A", "1 dari 6 langkah");
            office.check("kantor-perjalanan");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void leadershipSeesHowTrainingSpreads(int width) {
        TrainingTables.empty(platform);
        var trained = new Trained(platform);
        var facilitator = trained.facilitator("Duta Digital 1");
        var early = trained.cadre(VILLAGE, "Kader A");
        trained.session("Aula Kecamatan", Trainer.Kind.FACILITATOR, facilitator, early);
        trained.session(
                "Balai Desa",
                Trainer.Kind.CADRE,
                early,
                trained.cadre(new VillageCode("64.01.10.2006"), "Kader B"),
                trained.cadre(new VillageCode("64.01.10.2007"), "Kader C"));
        var person = platform.person(Scope.regency(), Role.LEADERSHIP);
        try (var dashboard = Screen.of(width)) {
            new Newcomer(person.username(), person.oneTimePassword())
                    .signIn(dashboard, platform.addresses().regency() + "/pelatihan");
            assertThat(dashboard.text()).contains("Penyebaran ke semua desa");
            dashboard.check("pelatihan-penyebaran");
        }
    }
}
