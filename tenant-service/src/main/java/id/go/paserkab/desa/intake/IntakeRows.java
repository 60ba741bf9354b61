package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.intake.Intake.Result;
import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;

/** The table of files on their way. Whoever works on one is named, so that no two do. */
@Component
@VillageTransaction
class IntakeRows {

    private static final String ALL = "SELECT * FROM intake WHERE %s ORDER BY uploaded_at DESC, id";

    private final VillageSql sql;

    IntakeRows(VillageSql sql) {
        this.sql = sql;
    }

    public void insert(UUID id, String fileName, int fileBytes, String by, Instant at) {
        update(
                """
                INSERT INTO intake (id, file_name, file_bytes, state, uploaded_at, uploaded_by)
                VALUES (:id, :name, :bytes, 'CHECKING', :at, :by)
                """,
                of(id).addValue("name", fileName)
                        .addValue("bytes", fileBytes)
                        .addValue("at", moment(at))
                        .addValue("by", by));
    }

    public List<Intake> latest(int atMost) {
        return sql.with(rows ->
                rows.query(
                        ALL.formatted("true") + " LIMIT :most",
                        Map.of("most", atMost),
                        (row, _) -> intake(row)));
    }

    public Optional<Intake> find(UUID id) {
        return query("id = :id", of(id)).stream().findFirst();
    }

    /** False where the village's schema is not that far yet. */
    public boolean there() {
        return !sql.with(rows ->
                        rows.query(
                                "SELECT 1 WHERE to_regclass('intake') IS NOT NULL",
                                Map.of(),
                                (row, _) -> row.getInt(1)))
                .isEmpty();
    }

    /**
     * Waits until nobody else moves anybody in, and keeps others waiting until the transaction
     * ends.
     */
    public void moveAlone() {
        sql.with(rows ->
                rows.query(
                        "SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || '.intake', 0))",
                        Map.of(),
                        (row, _) -> true));
    }

    /** Those about which nobody has decided since then. */
    public List<Intake> undecidedSince(Instant then) {
        return query(
                "state IN ('CHECKED', 'BROKEN') AND uploaded_at < :then",
                new MapSqlParameterSource("then", moment(then)));
    }

    /** Held until the transaction ends. */
    public Optional<Intake> hold(UUID id) {
        return sql
                .with(rows ->
                        rows.query(
                                "SELECT * FROM intake WHERE id = :id FOR UPDATE",
                                of(id),
                                (row, _) -> intake(row)))
                .stream()
                .findFirst();
    }

    /** Takes up work on which nobody is, or of whom nothing was heard since then. */
    public boolean claim(UUID id, UUID worker, Instant now, Instant silentSince) {
        return update(
                        """
                        UPDATE intake SET worker = :worker, beat_at = :now, rows_done = 0
                         WHERE id = :id AND state IN ('CHECKING', 'MOVING')
                           AND (beat_at IS NULL OR beat_at < :silent)
                        """,
                        of(id).addValue("worker", worker)
                                .addValue("now", moment(now))
                                .addValue("silent", moment(silentSince)))
                == 1;
    }

    public void beat(UUID id, UUID worker, int rowsDone, Instant now) {
        update(
                """
                UPDATE intake SET beat_at = :now, rows_done = :done
                 WHERE id = :id AND worker = :worker AND state IN ('CHECKING', 'MOVING')
                """,
                of(id).addValue("worker", worker)
                        .addValue("now", moment(now))
                        .addValue("done", rowsDone));
    }

    /** False where another has taken it over. */
    public boolean checked(UUID id, UUID worker, Result result) {
        return update(
                        """
                        UPDATE intake
                           SET state = 'CHECKED', worker = NULL, beat_at = NULL, sheet = :sheet,
                               residents = :residents, families = :families, errors = :errors,
                               warnings = :warnings, fresh = :fresh, changed = :changed,
                               unchanged = :unchanged, new_areas = :areas, extra_columns = :extra
                         WHERE id = :id AND worker = :worker AND state = 'CHECKING'
                        """,
                        of(id).addValue("worker", worker)
                                .addValue("sheet", result.sheet())
                                .addValue("residents", result.residents())
                                .addValue("families", result.families())
                                .addValue("errors", result.errors())
                                .addValue("warnings", result.warnings())
                                .addValue("fresh", result.fresh())
                                .addValue("changed", result.changed())
                                .addValue("unchanged", result.unchanged())
                                .addValue("areas", String.join("\n", result.newAreas()))
                                .addValue("extra", String.join("\n", result.extraColumns())))
                == 1;
    }

    /** Somebody says that it shall be moved in. */
    public void confirmed(UUID id, String subject, String name) {
        update(
                """
                UPDATE intake
                   SET state = 'MOVING', mover = :subject, moved_by = :name, worker = NULL,
                       beat_at = NULL, rows_done = 0, trouble = NULL
                 WHERE id = :id
                """,
                of(id).addValue("subject", subject).addValue("name", name));
    }

    /** Who said so: the identity provider's id. */
    public String mover(UUID id) {
        return sql.with(rows ->
                        rows.query(
                                "SELECT mover FROM intake WHERE id = :id",
                                of(id),
                                (row, _) -> row.getString("mover")))
                .getFirst();
    }

    /** False where another has taken it over. */
    public boolean moved(UUID id, UUID worker, UUID batch, Instant at) {
        return update(
                        """
                        UPDATE intake
                           SET state = 'MOVED', worker = NULL, beat_at = NULL, moved_at = :at, batch = :batch
                         WHERE id = :id AND worker = :worker AND state = 'MOVING'
                        """,
                        of(id).addValue("worker", worker)
                                .addValue("batch", batch)
                                .addValue("at", moment(at)))
                == 1;
    }

    /** What was moved in by it. */
    public UUID batch(UUID id) {
        return sql.with(rows ->
                        rows.query(
                                "SELECT batch FROM intake WHERE id = :id",
                                of(id),
                                (row, _) -> row.getObject("batch", UUID.class)))
                .getFirst();
    }

    /** Back from moving, or from the check, with the reason. */
    public void failed(UUID id, UUID worker, IntakeState back, String trouble) {
        update(
                """
                UPDATE intake SET state = :state, worker = NULL, beat_at = NULL, trouble = :trouble
                 WHERE id = :id AND worker = :worker AND state IN ('CHECKING', 'MOVING')
                """,
                of(id).addValue("worker", worker)
                        .addValue("state", back.name())
                        .addValue("trouble", trouble));
    }

    public void become(UUID id, IntakeState state) {
        update(
                "UPDATE intake SET state = :state WHERE id = :id",
                of(id).addValue("state", state.name()));
    }

    private int update(String statement, MapSqlParameterSource values) {
        return sql.with(rows -> rows.update(statement, values));
    }

    private List<Intake> query(String condition, MapSqlParameterSource values) {
        return sql.with(
                rows -> rows.query(ALL.formatted(condition), values, (row, _) -> intake(row)));
    }

    private static MapSqlParameterSource of(UUID id) {
        return new MapSqlParameterSource("id", id);
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Intake intake(ResultSet row) throws SQLException {
        return new Intake(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getInt("file_bytes"),
                IntakeState.valueOf(row.getString("state")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("uploaded_by"),
                instant(row, "beat_at"),
                row.getInt("rows_done"),
                row.getString("trouble"),
                result(row),
                instant(row, "moved_at"),
                row.getString("moved_by"));
    }

    private static Result result(ResultSet row) throws SQLException {
        var sheet = row.getString("sheet");
        return new Result(
                sheet == null ? "" : sheet,
                row.getInt("residents"),
                row.getInt("families"),
                row.getInt("errors"),
                row.getInt("warnings"),
                row.getInt("fresh"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getString("new_areas").lines().toList(),
                row.getString("extra_columns").lines().toList());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
