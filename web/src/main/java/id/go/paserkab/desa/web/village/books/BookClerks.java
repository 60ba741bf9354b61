package id.go.paserkab.desa.web.village.books;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sights;
import id.go.paserkab.desa.web.security.Member;
import org.springframework.stereotype.Component;

/**
 * Says whom a member may read of. A head of a dusun reads of nobody until somebody says of which
 * dusun.
 */
@Component
class BookClerks {

    private final Sights sights;

    BookClerks(Sights sights) {
        this.sights = sights;
    }

    Clerk of(Member member) {
        var membership = member.membership();
        return new Clerk(
                member.actor(),
                sights.of(membership.subject(), membership.role() == Role.HAMLET_HEAD));
    }
}
