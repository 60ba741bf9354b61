package id.go.paserkab.desa.document;

import id.go.paserkab.desa.reception.DocumentType;
import java.time.Instant;

/** What is known of a document besides its content. */
public record Document(
        DocumentId id, String name, DocumentType type, int size, String uploader, Instant at) {}
