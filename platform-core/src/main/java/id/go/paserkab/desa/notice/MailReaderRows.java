package id.go.paserkab.desa.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of who reads mails where and in which language. */
@Component
final class MailReaderRows {

    private final JdbcClient platform;

    MailReaderRows(JdbcClient platform) {
        this.platform = platform;
    }

    Optional<Row> find(UUID membership) {
        return platform.sql("SELECT * FROM notice_reader WHERE membership = :membership")
                .param("membership", membership)
                .query((row, n) -> row(row))
                .optional();
    }

    /** The member's row, made where there is none; nobody else changes it meanwhile. */
    Row lock(UUID membership) {
        platform.sql(
                        """
                        INSERT INTO notice_reader (membership) VALUES (:membership) ON CONFLICT DO NOTHING
                        """)
                .param("membership", membership)
                .update();
        return platform.sql("SELECT * FROM notice_reader WHERE membership = :membership FOR UPDATE")
                .param("membership", membership)
                .query((row, n) -> row(row))
                .single();
    }

    void speak(UUID membership, String language) {
        platform.sql(
                        """
                        INSERT INTO notice_reader (membership, language) VALUES (:membership, :language)
                        ON CONFLICT (membership) DO UPDATE SET language = excluded.language
                        """)
                .param("membership", membership)
                .param("language", language)
                .update();
    }

    void ask(UUID membership, String address, UUID request, Instant now, boolean fresh) {
        platform.sql(
                        """
                        UPDATE notice_reader
                           SET pending = :address, request = :request, requested_at = :now, wrong = 0,
                               requests = CASE WHEN :fresh THEN 1 ELSE requests + 1 END,
                               counted_since = CASE WHEN :fresh THEN :now ELSE counted_since END
                         WHERE membership = :membership
                        """)
                .param("address", address)
                .param("request", request)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("fresh", fresh)
                .param("membership", membership)
                .update();
    }

    void wrong(UUID membership) {
        platform.sql("UPDATE notice_reader SET wrong = wrong + 1 WHERE membership = :membership")
                .param("membership", membership)
                .update();
    }

    void confirm(UUID membership) {
        platform.sql(
                        """
                        UPDATE notice_reader SET address = pending, pending = NULL, request = NULL,
                               requested_at = NULL, wrong = 0
                         WHERE membership = :membership
                        """)
                .param("membership", membership)
                .update();
    }

    boolean remove(UUID membership) {
        return platform.sql(
                                """
                                UPDATE notice_reader SET address = NULL, pending = NULL, request = NULL,
                                       requested_at = NULL, wrong = 0
                                 WHERE membership = :membership
                                   AND (address IS NOT NULL OR pending IS NOT NULL)
                                """)
                        .param("membership", membership)
                        .update()
                == 1;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new MailReader(
                        Locale.of(row.getString("language")),
                        row.getString("address"),
                        row.getString("pending"),
                        row.getObject("request", UUID.class),
                        instant(row, "requested_at")),
                row.getInt("requests"),
                instant(row, "counted_since"),
                row.getInt("wrong"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** A reader, how often codes were asked for since when, and how many that came were wrong. */
    record Row(MailReader reader, int requests, @Nullable Instant countedSince, int wrong) {}
}
