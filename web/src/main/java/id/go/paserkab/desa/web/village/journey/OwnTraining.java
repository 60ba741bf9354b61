package id.go.paserkab.desa.web.village.journey;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.training.Participants;
import id.go.paserkab.desa.training.Sessions;
import id.go.paserkab.desa.web.village.journey.Journey.Taught;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the sessions to which somebody of the village is invited, with those people alone. */
@Component
class OwnTraining {

    private final Sessions sessions;
    private final Participants participants;

    OwnTraining(Sessions sessions, Participants participants) {
        this.sessions = sessions;
        this.participants = participants;
    }

    List<Taught> of(VillageCode village) {
        var reach = Journeys.reach(village);
        return sessions.within(reach).stream()
                .map(session -> new Taught(session, participants.of(session.id(), reach)))
                .toList();
    }
}
