package id.go.paserkab.desa.web.support;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Assignments;
import id.go.paserkab.desa.people.FacilitatorDetails;
import id.go.paserkab.desa.people.Facilitators;
import id.go.paserkab.desa.people.Origin;
import java.time.LocalDate;
import java.util.Set;

/** Brings in a facilitator with an account, who has covered villages since a day. */
public final class NewFacilitator {

    private static final Actor TESTS = Actor.platform("tests");

    private NewFacilitator() {}

    public static Person of(
            Platform platform, String name, LocalDate since, VillageCode... villages) {
        var person = platform.person(Scope.regency(), Role.FACILITATOR);
        var membership =
                platform.bean(Memberships.class).in(Scope.regency()).stream()
                        .filter(member -> member.username().equals(person.username()))
                        .map(Membership::id)
                        .findFirst()
                        .orElseThrow();
        var id =
                platform.bean(Facilitators.class)
                        .add(
                                new FacilitatorDetails(
                                        name, Origin.MINISTRY, since, null, membership),
                                TESTS);
        platform.bean(Assignments.class).assign(id, Set.of(villages), since, null, TESTS);
        return person;
    }
}
