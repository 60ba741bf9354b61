package id.go.paserkab.desa.web.regency.training;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.people.Coverage;
import id.go.paserkab.desa.training.Reach;
import id.go.paserkab.desa.training.Sessions;
import id.go.paserkab.desa.training.TrainingSession;
import id.go.paserkab.desa.web.security.Member;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds what an address of this room names, and how far a member's sight reaches in it. */
@Component
class Training {

    private final Sessions sessions;
    private final Coverage coverage;
    private final Clock clock;

    Training(Sessions sessions, Coverage coverage, Clock clock) {
        this.sessions = sessions;
        this.coverage = coverage;
        this.clock = clock;
    }

    LocalDate today() {
        return PaserTime.today(clock);
    }

    TrainingSession session(UUID id) {
        return sessions.find(id).orElseThrow(Training::notFound);
    }

    /** All villages for DPMD, a facilitator's own ones for them. */
    Reach reach(Member member) {
        return member.may(Permission.VIEW_PEOPLE)
                ? Reach.everywhere()
                : Reach.of(coverage.villagesOf(member.membership().subject(), today()));
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
