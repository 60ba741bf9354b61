package id.go.paserkab.desa.web.village.intake;

import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sights;
import id.go.paserkab.desa.web.security.Member;
import org.springframework.stereotype.Component;

/** Whoever imports, with what of the village they may see. */
@Component
class ImportClerks {

    private final Sights sights;

    ImportClerks(Sights sights) {
        this.sights = sights;
    }

    Clerk of(Member member) {
        return new Clerk(member.actor(), sights.of(member.membership().subject(), false));
    }
}
