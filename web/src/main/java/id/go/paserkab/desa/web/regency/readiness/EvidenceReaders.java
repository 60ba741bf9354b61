package id.go.paserkab.desa.web.regency.readiness;

import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.readiness.EvidenceDesk;
import id.go.paserkab.desa.web.document.DocumentReaders;
import id.go.paserkab.desa.web.security.Member;
import org.springframework.stereotype.Component;

/** Lets those read evidence of a gate who may see the village that it was given for. */
@Component
class EvidenceReaders implements DocumentReaders {

    private final EvidenceDesk evidence;
    private final VillageAccess access;

    EvidenceReaders(EvidenceDesk evidence, VillageAccess access) {
        this.evidence = evidence;
        this.access = access;
    }

    @Override
    public boolean mayRead(DocumentId document, Member member) {
        return evidence.villageOf(document)
                .filter(village -> access.mayRead(village, member))
                .isPresent();
    }
}
