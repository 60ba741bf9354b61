package id.go.paserkab.desa.web.regency.visits;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.training.Participants;
import id.go.paserkab.desa.training.Reach;
import id.go.paserkab.desa.training.Sessions;
import id.go.paserkab.desa.training.TrainingSession;
import id.go.paserkab.desa.training.TrainingSession.State;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the next session of training to which somebody of a village is invited. */
@Component
class NextTraining {

    private final Sessions sessions;
    private final Participants participants;

    NextTraining(Sessions sessions, Participants participants) {
        this.sessions = sessions;
        this.participants = participants;
    }

    Map<VillageCode, TrainingSession> of(Set<VillageCode> villages, LocalDate today) {
        var reach = Reach.of(villages);
        var next = new HashMap<VillageCode, TrainingSession>();
        sessions.within(reach).stream()
                .filter(session -> coming(session.state(today)))
                .sorted(Comparator.comparing(TrainingSession::first))
                .forEach(session ->
                        participants
                                .of(session.id(), reach)
                                .forEach(one -> next.putIfAbsent(one.village(), session)));
        return next;
    }

    private static boolean coming(State state) {
        return state == State.PLANNED || state == State.RUNNING;
    }
}
