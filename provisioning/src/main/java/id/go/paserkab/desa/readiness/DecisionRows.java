package id.go.paserkab.desa.readiness;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of decisions, and what they and the evidence say of where villages stand. */
@Component
final class DecisionRows {

    /** One query, however many villages and gates; a village with nothing has one row. */
    private static final String STANDINGS =
            """
            WITH chosen AS (
                SELECT code FROM village
                 WHERE CAST(:wave AS uuid) IS NULL
                    OR EXISTS (SELECT FROM wave_village w
                                WHERE w.wave = CAST(:wave AS uuid) AND w.village = village.code)
            ), decision AS (
                SELECT DISTINCT ON (village, gate) village, gate, sequence, kind, until
                  FROM gate_decision WHERE at <= :moment AND village IN (SELECT code FROM chosen)
                 ORDER BY village, gate, sequence DESC
            ), given AS (
                SELECT DISTINCT village, gate
                  FROM (SELECT DISTINCT ON (village, gate, item) village, gate, taken_back
                          FROM gate_evidence WHERE at <= :moment AND village IN (SELECT code FROM chosen)
                         ORDER BY village, gate, item, number DESC) newest
                 WHERE NOT taken_back
            ), standing AS (
                SELECT coalesce(d.village, g.village) AS village, coalesce(d.gate, g.gate) AS gate,
                       d.sequence, d.kind, d.until, g.gate IS NOT NULL AS given
                  FROM decision d FULL JOIN given g ON g.village = d.village AND g.gate = d.gate
            )
            SELECT c.code AS village, s.gate, s.sequence, s.kind, s.until, s.given
              FROM chosen c LEFT JOIN standing s ON s.village = c.code
             ORDER BY c.code
            """;

    private final JdbcClient platform;

    DecisionRows(JdbcClient platform) {
        this.platform = platform;
    }

    /** Where every village, or every village of a wave, stood at that moment, by village. */
    Map<VillageCode, Map<GateCode, Standing>> standings(
            @Nullable UUID wave, Instant moment, LocalDate day) {
        var found = new TreeMap<VillageCode, Map<GateCode, Standing>>();
        platform.sql(STANDINGS)
                .param("wave", wave)
                .param("moment", Rows.time(moment))
                .query((row, n) -> {
                    var village = new VillageCode(row.getString("village"));
                    var gates = found.computeIfAbsent(village, _ -> new HashMap<>());
                    var gate = row.getString("gate");
                    if (gate != null) {
                        gates.put(new GateCode(gate), standing(village, row, day));
                    }
                    return village;
                })
                .list();
        return found;
    }

    /** Newest first. */
    List<Decision> of(VillageCode village, GateCode gate, Instant moment) {
        return platform.sql(
                        """
                        SELECT * FROM gate_decision
                         WHERE village = :village AND gate = :gate AND at <= :moment ORDER BY sequence DESC
                        """)
                .param("village", village.value())
                .param("gate", gate.value())
                .param("moment", Rows.time(moment))
                .query((row, n) -> decision(row))
                .list();
    }

    Optional<Decision> last(VillageCode village, GateCode gate) {
        return platform.sql(
                        """
                        SELECT * FROM gate_decision WHERE village = :village AND gate = :gate
                         ORDER BY sequence DESC LIMIT 1
                        """)
                .param("village", village.value())
                .param("gate", gate.value())
                .query((row, n) -> decision(row))
                .optional();
    }

    /** Whether this became the next decision; somebody else may have been faster. */
    boolean insert(VillageCode village, GateCode gate, Decision decision, Actor by) {
        return platform.sql(
                                """
                                INSERT INTO gate_decision
                                       (village, gate, sequence, kind, edition, reason, until, passed, at,
                                        by_subject, by_name)
                                VALUES (:village, :gate, :sequence, :kind, :edition, :reason,
                                        CAST(:until AS date), string_to_array(:passed, ','), :at, :subject, :name)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("village", village.value())
                        .param("gate", gate.value())
                        .param("sequence", decision.sequence())
                        .param("kind", decision.kind().name())
                        .param("edition", decision.edition())
                        .param("reason", decision.reason())
                        .param("until", decision.until())
                        .param("passed", String.join(",", decision.passed()))
                        .param("at", Rows.time(decision.at()))
                        .param("subject", by.subject())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    private static Standing standing(VillageCode village, ResultSet row, LocalDate day)
            throws SQLException {
        var kind = row.getString("kind");
        var until = row.getObject("until", LocalDate.class);
        return new Standing(
                village,
                new GateCode(row.getString("gate")),
                GateState.of(
                        kind == null ? null : Decision.Kind.valueOf(kind),
                        until,
                        row.getBoolean("given"),
                        day),
                row.getInt("sequence"),
                until);
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getInt("sequence"),
                Decision.Kind.valueOf(row.getString("kind")),
                row.getInt("edition"),
                row.getString("reason"),
                row.getObject("until", LocalDate.class),
                Set.of((String[]) row.getArray("passed").getArray()),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }
}
