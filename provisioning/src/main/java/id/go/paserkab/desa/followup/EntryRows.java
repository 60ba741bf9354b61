package id.go.paserkab.desa.followup;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.kernel.VillageCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what was noted. */
@Component
final class EntryRows {

    private final JdbcClient platform;

    EntryRows(JdbcClient platform) {
        this.platform = platform;
    }

    /** What counted at that moment, of one village or of all, by village and step. */
    Map<VillageCode, Map<Step, Entry>> newest(@Nullable VillageCode village, Instant moment) {
        var found = new HashMap<VillageCode, Map<Step, Entry>>();
        platform.sql(
                        """
                        SELECT DISTINCT ON (village, step) * FROM followup_entry
                         WHERE at <= :moment AND (CAST(:village AS text) IS NULL OR village = :village)
                         ORDER BY village, step, sequence DESC
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("village", village == null ? null : village.value())
                .query((row, n) -> {
                    var entry = entry(row);
                    found.computeIfAbsent(
                                    new VillageCode(row.getString("village")),
                                    _ -> new EnumMap<>(Step.class))
                            .put(entry.step(), entry);
                    return entry;
                })
                .list();
        return found;
    }

    Optional<Entry> last(VillageCode village, Step step) {
        return platform.sql(
                        """
                        SELECT * FROM followup_entry WHERE village = :village AND step = :step
                         ORDER BY sequence DESC LIMIT 1
                        """)
                .param("village", village.value())
                .param("step", step.name())
                .query((row, n) -> entry(row))
                .optional();
    }

    /** Newest first. */
    List<Entry> history(VillageCode village, Instant moment) {
        return platform.sql(
                        """
                        SELECT * FROM followup_entry WHERE village = :village AND at <= :moment
                         ORDER BY number DESC
                        """)
                .param("village", village.value())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, n) -> entry(row))
                .list();
    }

    Optional<VillageCode> villageOf(DocumentId document) {
        return platform.sql("SELECT village FROM followup_entry WHERE document = ? LIMIT 1")
                .param(document.value())
                .query(String.class)
                .optional()
                .map(VillageCode::new);
    }

    /** Whether this became the next entry; somebody else may have been faster. */
    boolean insert(VillageCode village, Entry entry, Actor by) {
        var document = entry.document();
        return platform.sql(
                                """
                                INSERT INTO followup_entry
                                       (village, step, sequence, due, done, figure, note, document, at,
                                        by_subject, by_name)
                                VALUES (:village, :step, :sequence, CAST(:due AS date),
                                        CAST(:done AS date), CAST(:figure AS numeric), :note,
                                        CAST(:document AS uuid), :at, :subject, :name)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("village", village.value())
                        .param("step", entry.step().name())
                        .param("sequence", entry.sequence())
                        .param("due", entry.due())
                        .param("done", entry.done())
                        .param("figure", entry.figure())
                        .param("note", entry.note())
                        .param("document", document == null ? null : document.value())
                        .param("at", entry.at().atOffset(ZoneOffset.UTC))
                        .param("subject", by.subject())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var document = row.getObject("document", UUID.class);
        var figure = row.getBigDecimal("figure");
        return new Entry(
                Step.valueOf(row.getString("step")),
                row.getInt("sequence"),
                row.getObject("due", LocalDate.class),
                row.getObject("done", LocalDate.class),
                figure == null ? null : figure.longValueExact(),
                row.getString("note"),
                document == null ? null : new DocumentId(document),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }
}
