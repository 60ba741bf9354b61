package id.go.paserkab.desa.web.regency.visits;

import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.visit.Visits;
import id.go.paserkab.desa.web.document.DocumentReaders;
import id.go.paserkab.desa.web.security.Member;
import org.springframework.stereotype.Component;

/** Lets DPMD see the photographs of every visit, and a facilitator those of their own. */
@Component
class VisitDocuments implements DocumentReaders {

    private final Visits visits;
    private final OwnVisits own;

    VisitDocuments(Visits visits, OwnVisits own) {
        this.visits = visits;
        this.own = own;
    }

    @Override
    public boolean mayRead(DocumentId document, Member member) {
        return visits.withPhoto(document)
                .filter(visit ->
                        member.may(Permission.VIEW_PEOPLE)
                                || member.may(Permission.ASSIST_VILLAGES)
                                        && own.sees(visit, member))
                .isPresent();
    }
}
