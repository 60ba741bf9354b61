package id.go.paserkab.desa.web.regency.readiness;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Coverage;
import id.go.paserkab.desa.readiness.Readiness;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.regency.VillagePaths;
import id.go.paserkab.desa.web.security.Member;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Whose readiness a member may see: of every village for those who see the programme, of their own
 * for a facilitator. Of any other village they learn not even that it has some.
 */
@Component
class VillageAccess {

    private final VillagePaths paths;
    private final Coverage coverage;
    private final Readiness readiness;

    VillageAccess(VillagePaths paths, Coverage coverage, Readiness readiness) {
        this.paths = paths;
        this.coverage = coverage;
        this.readiness = readiness;
    }

    /** 404 for a village that is not the member's to see. */
    Village village(String code, Member member) {
        var village = paths.village(code);
        if (!mayRead(village.code(), member)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return village;
    }

    boolean mayRead(VillageCode village, Member member) {
        return member.may(Permission.VIEW_PROGRAMME)
                || (member.may(Permission.ASSIST_VILLAGES)
                        && coverage.villagesOf(member.membership().subject(), readiness.today())
                                .contains(village));
    }

    /** The village, for somebody who may give evidence for it; 403 for who may only look. */
    Village villageToFill(String code, Member member) {
        var village = village(code, member);
        if (!mayFill(member)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return village;
    }

    static boolean mayFill(Member member) {
        return member.may(Permission.MANAGE_PROGRAMME) || member.may(Permission.ASSIST_VILLAGES);
    }
}
