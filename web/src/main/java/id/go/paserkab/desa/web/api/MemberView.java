package id.go.paserkab.desa.web.api;

import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.identity.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** Somebody who holds a role in the regency's office or in a village's. */
@Schema(name = "Member")
record MemberView(
        UUID id, String username, String name, Role role, boolean administrator, Instant since) {

    static MemberView of(Membership member) {
        return new MemberView(
                member.id(),
                member.username(),
                member.name(),
                member.role(),
                member.role().administrator(),
                member.since());
    }
}
