package id.go.paserkab.desa.document;

import id.go.paserkab.desa.reception.DocumentRefused;
import id.go.paserkab.desa.reception.Reception;
import java.util.Optional;

/** The store of evidence: scans and photographs. What it holds is never changed. */
public interface Documents {

    /** How large a file may be that is handed in. */
    int MOST_BYTES = Reception.MOST_BYTES;

    /**
     * Looks the file through and keeps it, in the running transaction where there is one. Pictures
     * are drawn anew. Throws {@link DocumentRefused}.
     */
    DocumentId store(NewDocument document);

    Optional<Document> find(DocumentId id);

    Optional<byte[]> content(DocumentId id);
}
