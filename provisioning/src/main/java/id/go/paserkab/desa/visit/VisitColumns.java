package id.go.paserkab.desa.visit;

import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.visit.Visit.Made;
import id.go.paserkab.desa.visit.Visit.NextStep;
import id.go.paserkab.desa.visit.Visit.Plan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the rows of visits, each with its gates and photographs in one query. */
final class VisitColumns {

    static final String SELECT =
            """
            SELECT v.*, f.name AS facilitator_name,
                   ARRAY(SELECT g.gate FROM visit_gate g JOIN gate o ON o.code = g.gate
                          WHERE g.visit = v.id ORDER BY o.position, o.code) AS gates,
                   ARRAY(SELECT p.document FROM visit_photo p
                          WHERE p.visit = v.id ORDER BY p.number) AS photos
              FROM visit v JOIN facilitator f ON f.id = v.facilitator
            """;

    private VisitColumns() {}

    static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getObject("id", UUID.class),
                new VillageCode(row.getString("village")),
                row.getObject("facilitator", UUID.class),
                row.getString("facilitator_name"),
                Topic.valueOf(row.getString("topic")),
                plan(row),
                made(row),
                row.getString("cancel_reason"),
                row.getInt("version"));
    }

    private static @Nullable Plan plan(ResultSet row) throws SQLException {
        var planned = row.getObject("planned", LocalDate.class);
        return planned == null
                ? null
                : new Plan(
                        planned,
                        row.getObject("moved_from", LocalDate.class),
                        row.getString("move_reason"));
    }

    private static @Nullable Made made(ResultSet row) throws SQLException {
        var held = row.getObject("held", LocalDate.class);
        if (held == null) {
            return null;
        }
        var step = row.getString("next_step");
        return new Made(
                held,
                Arrays.stream((String[]) row.getArray("gates").getArray())
                        .map(GateCode::new)
                        .toList(),
                row.getString("done"),
                row.getString("agreed"),
                step == null
                        ? null
                        : new NextStep(
                                step,
                                row.getObject("next_day", LocalDate.class),
                                row.getString("next_owner")),
                row.getObject("attendance", Integer.class),
                Arrays.stream((UUID[]) row.getArray("photos").getArray())
                        .map(DocumentId::new)
                        .toList(),
                row.getString("author_subject"),
                row.getString("author_name"),
                row.getObject("recorded", OffsetDateTime.class).toInstant());
    }
}
