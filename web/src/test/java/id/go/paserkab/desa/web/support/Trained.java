package id.go.paserkab.desa.web.support;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Appointment;
import id.go.paserkab.desa.people.Assignments;
import id.go.paserkab.desa.people.CadreKind;
import id.go.paserkab.desa.people.Cadres;
import id.go.paserkab.desa.people.FacilitatorDetails;
import id.go.paserkab.desa.people.Facilitators;
import id.go.paserkab.desa.people.Origin;
import id.go.paserkab.desa.training.Certificates;
import id.go.paserkab.desa.training.Curriculum;
import id.go.paserkab.desa.training.Mark;
import id.go.paserkab.desa.training.Participants;
import id.go.paserkab.desa.training.Reach;
import id.go.paserkab.desa.training.SessionPlan;
import id.go.paserkab.desa.training.Sessions;
import id.go.paserkab.desa.training.Trainer;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** People who were trained today, for tests of what comes after. */
public final class Trained {

    private static final Actor TESTS = Actor.platform("tests");

    private final Platform platform;
    private final LocalDate today;

    public Trained(Platform platform) {
        this.platform = platform;
        this.today = PaserTime.today(platform.bean(Clock.class));
    }

    /** A facilitator who covers these villages. */
    public UUID facilitator(String name, VillageCode... villages) {
        var id =
                platform.bean(Facilitators.class)
                        .add(
                                new FacilitatorDetails(
                                        name, Origin.MINISTRY, today.minusDays(30), null, null),
                                TESTS);
        if (villages.length > 0) {
            platform.bean(Assignments.class)
                    .assign(id, Set.of(villages), today.minusDays(3), null, TESTS);
        }
        return id;
    }

    public UUID cadre(VillageCode village, String name) {
        return platform.bean(Cadres.class)
                .appoint(
                        village,
                        new Appointment(
                                CadreKind.CADRE,
                                name,
                                "141/" + name,
                                today.minusDays(9),
                                false,
                                null,
                                today.minusDays(9),
                                null,
                                null),
                        TESTS);
    }

    /** A session of today at which all of them were, passed, and were given certificates. */
    public UUID session(String place, Trainer.Kind kind, UUID trainer, UUID... cadres) {
        var sessions = platform.bean(Sessions.class);
        var module = platform.bean(Curriculum.class).modules().getFirst().id();
        var id =
                sessions.plan(
                        new SessionPlan(
                                Set.of(module), place, today, today, null, 20, kind, trainer),
                        TESTS);
        var participants = platform.bean(Participants.class);
        participants.invite(id, Set.of(cadres), TESTS);
        var marks =
                participants.of(id, Reach.everywhere()).stream()
                        .map(one ->
                                new Mark(
                                        one.cadre(),
                                        true,
                                        BigDecimal.TEN,
                                        BigDecimal.valueOf(90),
                                        one.version()))
                        .toList();
        participants.note(id, List.copyOf(marks), Reach.everywhere(), null, TESTS);
        platform.bean(Certificates.class).issue(id, TESTS);
        return id;
    }
}
