package id.go.paserkab.desa.web.regency.followup;

import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.followup.FollowUps;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Coverage;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.document.DocumentReaders;
import id.go.paserkab.desa.web.regency.VillagePaths;
import id.go.paserkab.desa.web.security.Member;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Whose follow-up a facilitator sees, and who reads what was handed in as evidence of it. */
@Component
class FollowUpAccess implements DocumentReaders {

    private final VillagePaths paths;
    private final Coverage coverage;
    private final FollowUps followUps;

    FollowUpAccess(VillagePaths paths, Coverage coverage, FollowUps followUps) {
        this.paths = paths;
        this.coverage = coverage;
        this.followUps = followUps;
    }

    Village village(String code) {
        return paths.village(code);
    }

    /** Any village that is not the facilitator's own is not there. */
    Village ownVillage(String code, Member member) {
        var village = paths.village(code);
        if (!own(village.code(), member)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return village;
    }

    @Override
    public boolean mayRead(DocumentId document, Member member) {
        return followUps
                .villageOf(document)
                .filter(village -> member.may(Permission.VIEW_PEOPLE) || own(village, member))
                .isPresent();
    }

    private boolean own(VillageCode village, Member member) {
        return member.may(Permission.ASSIST_VILLAGES)
                && coverage.villagesOf(member.membership().subject(), followUps.today())
                        .contains(village);
    }
}
