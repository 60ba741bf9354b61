package id.go.paserkab.desa.readiness;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of evidence. */
@Component
final class EvidenceRows {

    private final JdbcClient platform;

    EvidenceRows(JdbcClient platform) {
        this.platform = platform;
    }

    /** What counts at that moment, by gate and item; what was taken back does not. */
    Map<GateCode, Map<String, Evidence>> of(VillageCode village, Instant moment) {
        var found = new HashMap<GateCode, Map<String, Evidence>>();
        platform.sql(
                        """
                        SELECT DISTINCT ON (gate, item) * FROM gate_evidence
                         WHERE village = :village AND at <= :moment ORDER BY gate, item, number DESC
                        """)
                .param("village", village.value())
                .param("moment", Rows.time(moment))
                .query((row, n) -> {
                    var evidence = evidence(row);
                    if (!evidence.takenBack()) {
                        found.computeIfAbsent(
                                        new GateCode(row.getString("gate")), _ -> new HashMap<>())
                                .put(evidence.item(), evidence);
                    }
                    return evidence;
                })
                .list();
        return found;
    }

    /** Everything that was ever given for a gate, newest first. */
    List<Evidence> history(VillageCode village, GateCode gate, Instant moment) {
        return platform.sql(
                        """
                        SELECT * FROM gate_evidence
                         WHERE village = :village AND gate = :gate AND at <= :moment ORDER BY number DESC
                        """)
                .param("village", village.value())
                .param("gate", gate.value())
                .param("moment", Rows.time(moment))
                .query((row, n) -> evidence(row))
                .list();
    }

    Optional<VillageCode> villageOf(UUID document) {
        return platform.sql(
                        "SELECT village FROM gate_evidence WHERE document = :document ORDER BY number LIMIT 1")
                .param("document", document)
                .query(String.class)
                .optional()
                .map(VillageCode::new);
    }

    void insert(VillageCode village, GateCode gate, Evidence evidence, Actor by) {
        platform.sql(
                        """
                        INSERT INTO gate_evidence
                               (village, gate, item, taken_back, note, figure, document, at, by_subject, by_name)
                        VALUES (:village, :gate, :item, :back, :note, CAST(:figure AS numeric),
                                CAST(:document AS uuid), :at, :subject, :name)
                        """)
                .param("village", village.value())
                .param("gate", gate.value())
                .param("item", evidence.item())
                .param("back", evidence.takenBack())
                .param("note", evidence.note())
                .param("figure", evidence.figure())
                .param("document", evidence.document())
                .param("at", Rows.time(evidence.at()))
                .param("subject", by.subject())
                .param("name", by.name())
                .update();
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getString("item"),
                row.getBoolean("taken_back"),
                row.getString("note"),
                row.getBigDecimal("figure"),
                row.getObject("document", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }
}
