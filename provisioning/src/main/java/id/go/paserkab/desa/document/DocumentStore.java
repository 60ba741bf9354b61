package id.go.paserkab.desa.document;

import id.go.paserkab.desa.reception.DocumentType;
import id.go.paserkab.desa.reception.Reception;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents in the platform's table. */
@Component
class DocumentStore implements Documents {

    private final JdbcClient platform;
    private final Clock clock;

    DocumentStore(JdbcClient platform, Clock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    @Override
    public DocumentId store(NewDocument document) {
        var fit = Reception.receive(document.name(), document.content());
        var id = UUID.randomUUID();
        platform.sql(
                        """
                        INSERT INTO document (id, name, type, size, sha256, content, at, uploader_subject, uploader_name)
                        VALUES (:id, :name, :type, :size, :sha256, :content, :at, :subject, :uploader)
                        """)
                .param("id", id)
                .param("name", fit.name())
                .param("type", fit.type().name())
                .param("size", fit.content().length)
                .param("sha256", sha256(fit.content()))
                .param("content", fit.content())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("subject", document.uploader().subject())
                .param("uploader", document.uploader().name())
                .update();
        return new DocumentId(id);
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return platform.sql(
                        "SELECT id, name, type, size, uploader_name, at FROM document WHERE id = ?")
                .param(id.value())
                .query((row, n) -> document(row))
                .optional();
    }

    @Override
    public Optional<byte[]> content(DocumentId id) {
        return platform.sql("SELECT content FROM document WHERE id = ?")
                .param(id.value())
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getString("name"),
                DocumentType.valueOf(row.getString("type")),
                row.getInt("size"),
                row.getString("uploader_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
