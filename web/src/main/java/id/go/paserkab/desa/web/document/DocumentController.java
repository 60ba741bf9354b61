package id.go.paserkab.desa.web.document;

import id.go.paserkab.desa.document.Document;
import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.document.Documents;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out a document, to be kept and not to be run: as an attachment, in a sandbox. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.READ_EVIDENCE)
class DocumentController {

    private final Documents documents;
    private final ObjectProvider<DocumentReaders> rooms;

    DocumentController(Documents documents, ObjectProvider<DocumentReaders> rooms) {
        this.documents = documents;
        this.rooms = rooms;
    }

    @GetMapping("/berkas/{id}")
    ResponseEntity<byte[]> document(@PathVariable UUID id, Member reader) {
        var document =
                documents
                        .find(new DocumentId(id))
                        .filter(found -> mayRead(found, reader))
                        .orElseThrow(DocumentController::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.type().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document.name()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(documents.content(document.id()).orElseThrow(DocumentController::notFound));
    }

    /** Whoever may not read it learns no more than whoever asks for what was never there. */
    private boolean mayRead(Document document, Member reader) {
        return rooms.stream().anyMatch(room -> room.mayRead(document.id(), reader));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
