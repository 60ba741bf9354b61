package id.go.paserkab.desa.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Appointment;
import id.go.paserkab.desa.people.CadreKind;
import id.go.paserkab.desa.people.Cadres;
import id.go.paserkab.desa.people.FacilitatorDetails;
import id.go.paserkab.desa.people.Facilitators;
import id.go.paserkab.desa.people.Origin;
import id.go.paserkab.desa.training.TrainingRefused.Reason;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two villages that look alike, a facilitator who teaches, and what tests say of them. */
abstract class TrainingStory {

    static final Actor DPMD = new Actor("subject-dpmd", "Petugas DPMD", "127.0.0.1");
    static final VillageCode VILLAGE = new VillageCode("64.01.09.2001");
    static final VillageCode TWIN = new VillageCode("64.01.09.2009");

    @Autowired Curriculum curriculum;
    @Autowired Sessions sessions;
    @Autowired Participants participants;
    @Autowired Certificates certificates;
    @Autowired Cadres cadres;
    @Autowired Facilitators facilitators;
    @Autowired JdbcClient platform;
    @Autowired Clock clock;

    LocalDate today = LocalDate.EPOCH;
    private UUID trainer = new UUID(0, 0);

    @BeforeEach
    void aFacilitatorIsThere() {
        nothingIsLeft();
        today = LocalDate.ofInstant(clock.instant(), PaserTime.ZONE);
        trainer =
                facilitators.add(
                        new FacilitatorDetails(
                                "Duta Digital 1",
                                Origin.MINISTRY,
                                today.minusDays(100),
                                null,
                                null),
                        DPMD);
    }

    /** Tests of people empty their tables, which nothing may hold on to. */
    @AfterEach
    void nothingIsLeft() {
        for (var table :
                List.of(
                        "visit_photo",
                        "visit_gate",
                        "visit",
                        "training_certificate",
                        "training_participant",
                        "training_session_module",
                        "training_session",
                        "cadre",
                        "facilitator_assignment",
                        "facilitator")) {
            platform.sql("DELETE FROM " + table).update();
        }
        platform.sql("DELETE FROM training_module WHERE NOT starter").update();
    }

    Set<UUID> modules(int number) {
        return curriculum.modules().stream()
                .limit(number)
                .map(TrainingModule::id)
                .collect(Collectors.toSet());
    }

    SessionPlan plan(Set<UUID> modules, LocalDate first, LocalDate last) {
        return new SessionPlan(
                modules,
                "Aula Kecamatan",
                first,
                last,
                null,
                30,
                Trainer.Kind.FACILITATOR,
                trainer);
    }

    static SessionPlan taughtBy(SessionPlan plan, Trainer.Kind kind, UUID who) {
        return new SessionPlan(
                plan.modules(),
                plan.place(),
                plan.first(),
                plan.last(),
                plan.district(),
                plan.capacity(),
                kind,
                who);
    }

    /** One that is held today. */
    UUID session(int capacity) {
        var plan = plan(modules(1), today, today);
        return sessions.plan(
                new SessionPlan(
                        plan.modules(),
                        plan.place(),
                        plan.first(),
                        plan.last(),
                        "64.01.09",
                        capacity,
                        plan.trainerKind(),
                        plan.trainer()),
                DPMD);
    }

    UUID cadre(VillageCode village, String name) {
        var since = today.minusDays(50);
        return cadres.appoint(
                village,
                new Appointment(
                        CadreKind.CADRE,
                        name,
                        "141/" + name,
                        since,
                        false,
                        null,
                        since,
                        null,
                        null),
                DPMD);
    }

    void note(
            UUID session,
            UUID cadre,
            @Nullable Boolean attended,
            @Nullable String post,
            Reach reach) {
        var before =
                participants.of(session, reach).stream()
                        .filter(one -> one.cadre().equals(cadre))
                        .findFirst()
                        .orElseThrow();
        var mark =
                new Mark(
                        cadre,
                        attended,
                        before.pre(),
                        post == null ? null : new BigDecimal(post),
                        before.version());
        participants.note(session, List.of(mark), reach, null, DPMD);
    }

    static void refused(Runnable what, Reason reason) {
        assertThatExceptionOfType(TrainingRefused.class)
                .isThrownBy(what::run)
                .satisfies(no -> assertThat(no.reason()).isEqualTo(reason));
    }
}
