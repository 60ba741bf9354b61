package id.go.paserkab.desa.web.regency.training;

import static id.go.paserkab.desa.web.support.Platform.TWIN;
import static id.go.paserkab.desa.web.support.Platform.VILLAGE;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.training.Curriculum;
import id.go.paserkab.desa.training.Participant;
import id.go.paserkab.desa.training.Participants;
import id.go.paserkab.desa.training.Reach;
import id.go.paserkab.desa.training.SessionPlan;
import id.go.paserkab.desa.training.Sessions;
import id.go.paserkab.desa.training.Trainer;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.support.Answered;
import id.go.paserkab.desa.web.support.NewFacilitator;
import id.go.paserkab.desa.web.support.Trained;
import id.go.paserkab.desa.web.support.TrainingTables;
import id.go.paserkab.desa.web.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;

/** A session of today to which two cadres of villages that look alike are invited. */
abstract class TrainingTest extends WebIntegrationTests {

    static final Actor TESTS = Actor.platform("tests");

    final String regency;
    final LocalDate today;
    UUID here = new UUID(0, 0);
    UUID there = new UUID(0, 0);
    UUID session = new UUID(0, 0);

    TrainingTest(ApplicationContext context) {
        super(context);
        this.regency = platform.addresses().regency();
        this.today = LocalDate.ofInstant(platform.bean(Clock.class).instant(), PaserTime.ZONE);
    }

    @BeforeEach
    void twoCadresAreInvited() {
        TrainingTables.empty(platform);
        var trained = new Trained(platform);
        var trainer = trained.facilitator("Duta Digital Pelatih");
        here = trained.cadre(VILLAGE, "Kader Sini");
        there = trained.cadre(TWIN, "Kader Sana");
        session =
                platform.bean(Sessions.class)
                        .plan(
                                new SessionPlan(
                                        Set.of(
                                                platform.bean(Curriculum.class)
                                                        .modules()
                                                        .getFirst()
                                                        .id()),
                                        "Aula Uji",
                                        today,
                                        today,
                                        null,
                                        10,
                                        Trainer.Kind.FACILITATOR,
                                        trainer),
                                TESTS);
        participants().invite(session, Set.of(here, there), TESTS);
    }

    @AfterEach
    void nothingIsLeft() {
        TrainingTables.empty(platform);
    }

    Answered sheet(Visitor visitor, String path, String text) {
        return sheet(visitor, path, text.getBytes(StandardCharsets.UTF_8));
    }

    Answered sheet(Visitor visitor, String path, byte[] file) {
        return visitor.upload(
                regency + path + "/lembar",
                Map.of("_csrf", visitor.open(regency + "/").csrf()),
                "berkas",
                file);
    }

    Participant of(UUID cadre) {
        return participants().of(session, Reach.everywhere()).stream()
                .filter(one -> one.cadre().equals(cadre))
                .findFirst()
                .orElseThrow();
    }

    Participants participants() {
        return platform.bean(Participants.class);
    }

    Visitor facilitatorOf(VillageCode village) {
        var visitor = visitor();
        var person = NewFacilitator.of(platform, "Duta Digital " + village, today, village);
        person.signIn(visitor, regency);
        return visitor;
    }

    Answered send(Visitor visitor, String path, Map<String, String> form) {
        var whole = new HashMap<>(form);
        whole.put("_csrf", visitor.open(regency + "/").csrf());
        return visitor.post(regency + path, whole);
    }
}
