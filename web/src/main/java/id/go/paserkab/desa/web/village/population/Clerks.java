package id.go.paserkab.desa.web.village.population;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sights;
import id.go.paserkab.desa.web.security.Member;
import org.springframework.stereotype.Component;

/**
 * Knows whom a signed-in member may see. A head of a dusun sees nobody until somebody says which
 * dusun.
 */
@Component
public class Clerks {

    private final Sights sights;

    Clerks(Sights sights) {
        this.sights = sights;
    }

    public Clerk of(Member member) {
        var membership = member.membership();
        var sight = sights.of(membership.subject(), membership.role() == Role.HAMLET_HEAD);
        return new Clerk(member.actor(), sight);
    }
}
