package id.go.paserkab.desa.visit;

import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.document.Documents;
import id.go.paserkab.desa.document.NewDocument;
import id.go.paserkab.desa.reception.DocumentType;
import id.go.paserkab.desa.visit.VisitRefused.Reason;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the photographs of visits among the documents; anything else is refused. */
@Component
final class VisitPhotos {

    private final Documents documents;

    VisitPhotos(Documents documents) {
        this.documents = documents;
    }

    List<DocumentId> store(List<NewDocument> photos) {
        return photos.stream().map(this::store).toList();
    }

    private DocumentId store(NewDocument photo) {
        var id = documents.store(photo);
        var kept = documents.find(id).orElseThrow();
        if (kept.type() == DocumentType.PDF) {
            throw new VisitRefused(Reason.PHOTO_NO_PICTURE, kept.name());
        }
        return id;
    }
}
