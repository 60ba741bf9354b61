package id.go.paserkab.desa.web.regency.visits;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Coverage;
import id.go.paserkab.desa.visit.Visit;
import id.go.paserkab.desa.visit.VisitAuthor;
import id.go.paserkab.desa.visit.VisitFilter;
import id.go.paserkab.desa.visit.Visits;
import id.go.paserkab.desa.web.security.Member;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What of visits and villages is a facilitator's own. Anything else is not there. */
@Component
class OwnVisits {

    /** How long after a village was given away its visits can still be recorded. */
    private static final int AFTERWARDS = 60;

    private static final int MOST_MADE = 50;

    private final Visits visits;
    private final Coverage coverage;
    private final Clock clock;

    OwnVisits(Visits visits, Coverage coverage, Clock clock) {
        this.visits = visits;
        this.coverage = coverage;
        this.clock = clock;
    }

    LocalDate today() {
        return PaserTime.today(clock);
    }

    /** The villages that the member covers today. */
    Set<VillageCode> villages(Member member) {
        return coverage.villagesOf(member.membership().subject(), today());
    }

    /** The villages that the member may still record a visit to. */
    List<VillageCode> visitable(Member member) {
        return visits.visitable(author(member), AFTERWARDS);
    }

    /** Plans that are open in the villages of today, the earliest first. */
    List<Visit> open(Member member) {
        return visits.open(villages(member));
    }

    /** What the member's own facilitator made, the newest first. */
    List<Visit> made(Member member) {
        return visits.facilitator(author(member))
                .map(id -> new VisitFilter(id, null, null, null, Visit.State.MADE))
                .map(filter -> visits.find(filter, MOST_MADE, 0))
                .orElseGet(List::of);
    }

    /** A visit to a village of today, or one that the member made; 404 for any other. */
    Visit visit(UUID id, Member member) {
        return visits.find(id)
                .filter(visit -> sees(visit, member))
                .orElseThrow(OwnVisits::notFound);
    }

    boolean sees(Visit visit, Member member) {
        var made = visit.made();
        return made != null && made.author().equals(member.membership().subject())
                || villages(member).contains(visit.village());
    }

    static VisitAuthor author(Member member) {
        return new VisitAuthor(member.membership().id(), member.actor());
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
