package id.go.paserkab.desa.web.regency.people;

import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.people.Cadres;
import id.go.paserkab.desa.web.document.DocumentReaders;
import id.go.paserkab.desa.web.security.Member;
import org.springframework.stereotype.Component;

/** Lets DPMD read every decree, and a facilitator those of their own villages. */
@Component
class PeopleDocuments implements DocumentReaders {

    private final Cadres cadres;
    private final OwnVillages own;

    PeopleDocuments(Cadres cadres, OwnVillages own) {
        this.cadres = cadres;
        this.own = own;
    }

    @Override
    public boolean mayRead(DocumentId document, Member member) {
        return cadres.withDocument(document)
                .filter(cadre ->
                        member.may(Permission.VIEW_PEOPLE)
                                || own.of(member).contains(cadre.village()))
                .isPresent();
    }
}
