package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.letter.Signatory;
import id.go.paserkab.desa.profile.ProfileDesk;
import id.go.paserkab.desa.web.security.Member;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** As whom a member signs: the head for themselves, anybody else on the head's behalf. */
@Component
class Signatories {

    private final ProfileDesk profiles;

    Signatories(ProfileDesk profiles) {
        this.profiles = profiles;
    }

    Signatory of(Member member) {
        if (member.membership().role() == Role.VILLAGE_HEAD) {
            var profile = profiles.profile();
            return new Signatory(
                    Objects.requireNonNullElse(profile.headName(), member.name()),
                    "Kepala Desa " + profile.villageName(),
                    false);
        }
        return new Signatory(member.name(), "Sekretaris Desa", true);
    }
}
