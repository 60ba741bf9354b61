package id.go.paserkab.desa.web.document;

import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.web.security.Member;

/**
 * A room's say on who may read the documents that it keeps; a document of no room opens to none.
 */
public interface DocumentReaders {

    boolean mayRead(DocumentId document, Member member);
}
