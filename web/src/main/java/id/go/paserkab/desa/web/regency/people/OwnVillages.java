package id.go.paserkab.desa.web.regency.people;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Coverage;
import id.go.paserkab.desa.web.security.Member;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The villages that a member assists today; none for whoever is no facilitator. */
@Component
class OwnVillages {

    private final Coverage coverage;
    private final Clock clock;

    OwnVillages(Coverage coverage, Clock clock) {
        this.coverage = coverage;
        this.clock = clock;
    }

    Set<VillageCode> of(Member member) {
        return member.may(Permission.ASSIST_VILLAGES)
                ? coverage.villagesOf(member.membership().subject(), PaserTime.today(clock))
                : Set.of();
    }
}
