package id.go.paserkab.desa.training;

import id.go.paserkab.desa.kernel.VillageCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of certificates. */
@Component
final class CertificateRows {

    private final JdbcClient platform;

    CertificateRows(JdbcClient platform) {
        this.platform = platform;
    }

    List<Certificate> of(UUID session) {
        return platform.sql(
                        """
                        SELECT * FROM training_certificate WHERE session = ?
                         ORDER BY village, lower(name), issued, code
                        """)
                .param(session)
                .query((row, n) -> certificate(row))
                .list();
    }

    Optional<Certificate> find(CertificateCode code) {
        return platform.sql("SELECT * FROM training_certificate WHERE code = ?")
                .param(code.value())
                .query((row, n) -> certificate(row))
                .optional();
    }

    boolean heldIn(VillageCode village, LocalDate day) {
        return platform.sql(
                        """
                        SELECT EXISTS (SELECT FROM training_certificate t JOIN cadre c ON c.id = t.cadre
                                        WHERE c.village = :village AND c.kind = 'CADRE'
                                          AND t.revoked IS NULL AND t.day <= :day AND c.first_day <= :day
                                          AND coalesce(c.last_day, 'infinity') >= :day)
                        """)
                .param("village", village.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void insert(Certificate certificate, String by) {
        platform.sql(
                        """
                        INSERT INTO training_certificate (code, session, cadre, name, village, village_name,
                                                          modules, day, issued, issued_by)
                        VALUES (:code, :session, :cadre, :name, :village, :villageName,
                                :modules, :day, :issued, :by)
                        """)
                .param("code", certificate.code().value())
                .param("session", certificate.session())
                .param("cadre", certificate.cadre())
                .param("name", certificate.name())
                .param("village", certificate.village().value())
                .param("villageName", certificate.villageName())
                .param("modules", String.join("\n", certificate.modules()))
                .param("day", certificate.day())
                .param("issued", certificate.issued().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    void revoke(CertificateCode code, String reason, String by, Instant at) {
        platform.sql(
                        """
                        UPDATE training_certificate
                           SET revoked = :at, revoked_by = :by, revoke_reason = :reason
                         WHERE code = :code
                        """)
                .param("code", code.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("reason", reason)
                .update();
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        var revoked = row.getObject("revoked", OffsetDateTime.class);
        return new Certificate(
                new CertificateCode(row.getString("code")),
                row.getObject("session", UUID.class),
                row.getObject("cadre", UUID.class),
                row.getString("name"),
                new VillageCode(row.getString("village")),
                row.getString("village_name"),
                row.getString("modules").lines().toList(),
                row.getObject("day", LocalDate.class),
                row.getObject("issued", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant(),
                row.getString("revoke_reason"));
    }
}
