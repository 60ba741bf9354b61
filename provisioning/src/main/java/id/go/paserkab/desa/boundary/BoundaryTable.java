package id.go.paserkab.desa.boundary;

import id.go.paserkab.desa.boundary.Boundaries.BoundarySet;
import id.go.paserkab.desa.boundary.Boundaries.Origin;
import id.go.paserkab.desa.boundary.Boundaries.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of boundaries. */
@Component
class BoundaryTable {

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private static final String SETS =
            """
            SELECT s.*, (SELECT count(*) FROM boundary b WHERE b.boundary_set = s.id) AS areas,
                   (SELECT coalesce(sum(square_km), 0) FROM boundary b WHERE b.boundary_set = s.id) AS square_km
              FROM boundary_set s
            """;

    private final JdbcClient platform;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    BoundaryTable(JdbcClient platform, JdbcTemplate batches, JsonMapper json) {
        this.platform = platform;
        this.batches = batches;
        this.json = json;
    }

    void insert(
            UUID id,
            Origin origin,
            byte[] sha256,
            Drawing drawing,
            String by,
            List<Finding> warnings) {
        platform.sql(
                        """
                        INSERT INTO boundary_set
                            (id, file_name, sha256, source, legal_basis, width, height, warnings, imported_by)
                        VALUES (:id, :file, :sha, :source, :basis, :width, :height, :warnings::jsonb, :by)
                        """)
                .param("id", id)
                .param("file", origin.fileName())
                .param("sha", sha256)
                .param("source", origin.source())
                .param("basis", origin.legalBasis())
                .param("width", drawing.width())
                .param("height", drawing.height())
                .param("warnings", json.writeValueAsString(warnings))
                .param("by", by)
                .update();
    }

    void insert(UUID set, List<Outline> outlines, Drawing drawing) {
        var binary = new WKBWriter();
        var areas = drawing.areas();
        var rows = new ArrayList<Object[]>();
        for (var number = 0; number < areas.size(); number++) {
            var area = areas.get(number);
            rows.add(
                    new Object[] {
                        set,
                        area.code(),
                        area.name(),
                        area.ward(),
                        area.squareKilometres(),
                        binary.write(outlines.get(number).shape()),
                        area.path(),
                        area.x(),
                        area.y()
                    });
        }
        batches.batchUpdate("INSERT INTO boundary VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    Optional<BoundarySet> find(UUID id) {
        return platform.sql(SETS + "WHERE s.id = :id")
                .param("id", id)
                .query((row, n) -> set(row))
                .optional();
    }

    Optional<BoundarySet> used() {
        return platform.sql(SETS + "WHERE s.state = 'USED'").query((row, n) -> set(row)).optional();
    }

    /** The last that had come to count before that moment, or else the first that ever did. */
    Optional<UUID> usedAt(Instant moment) {
        return platform.sql(
                        """
                        SELECT boundary_set FROM boundary_use
                         ORDER BY used_from < :moment DESC,
                                  CASE WHEN used_from < :moment THEN -number ELSE number END
                         LIMIT 1
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    List<BoundarySet> all() {
        return platform.sql(SETS + "ORDER BY s.number DESC").query((row, n) -> set(row)).list();
    }

    List<Finding> warnings(UUID id) {
        return platform.sql("SELECT warnings FROM boundary_set WHERE id = :id")
                .param("id", id)
                .query((row, n) -> json.readValue(row.getString(1), FINDINGS))
                .single();
    }

    void use(UUID id, String by) {
        platform.sql("UPDATE boundary_set SET state = 'RETIRED' WHERE state = 'USED'").update();
        platform.sql("UPDATE boundary_set SET state = 'USED' WHERE id = :id")
                .param("id", id)
                .update();
        platform.sql("INSERT INTO boundary_use (boundary_set, used_by) VALUES (:id, :by)")
                .param("id", id)
                .param("by", by)
                .update();
    }

    boolean deleteDraft(UUID id) {
        return platform.sql("DELETE FROM boundary_set WHERE id = :id AND state = 'DRAFT'")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The largest first, so that what lies within another is drawn upon it. */
    Drawing drawing(UUID set) {
        var areas =
                platform.sql(
                                """
                                SELECT code, name, ward, square_km, path, x, y FROM boundary
                                 WHERE boundary_set = :set ORDER BY square_km DESC, code
                                """)
                        .param("set", set)
                        .query((row, n) ->
                                new Drawing.Area(
                                        row.getString("code"),
                                        row.getString("name"),
                                        row.getBoolean("ward"),
                                        row.getDouble("square_km"),
                                        row.getString("path"),
                                        row.getInt("x"),
                                        row.getInt("y")))
                        .list();
        return platform.sql("SELECT number, width, height FROM boundary_set WHERE id = :set")
                .param("set", set)
                .query((row, n) ->
                        new Drawing(
                                row.getInt("number"),
                                row.getInt("width"),
                                row.getInt("height"),
                                areas))
                .single();
    }

    /** Whether both sets have a boundary of this code and it is the very same, by code. */
    Map<String, Boolean> shared(UUID one, UUID other) {
        return platform
                .sql(
                        """
                        SELECT a.code, a.shape = b.shape AS same FROM boundary a
                          JOIN boundary b ON b.code = a.code AND b.boundary_set = :other
                         WHERE a.boundary_set = :one
                        """)
                .param("one", one)
                .param("other", other)
                .query((row, n) -> Map.entry(row.getString("code"), row.getBoolean("same")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static BoundarySet set(ResultSet row) throws SQLException {
        return new BoundarySet(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                State.valueOf(row.getString("state")),
                new Origin(
                        row.getString("file_name"),
                        row.getString("source"),
                        row.getString("legal_basis")),
                row.getString("imported_by"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getInt("areas"),
                row.getDouble("square_km"));
    }
}
