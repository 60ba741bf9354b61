package id.go.paserkab.desa.population;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.population.Change.Subject;
import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.vault.Place;
import id.go.paserkab.desa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The tables of events and of what they change. */
@Component
class EventRows {

    private static final String CHANGES =
            """
            SELECT c.id, c.resident, c.family, c.effective_on, c.facts::text AS facts, c.numbers
              FROM population_change c JOIN population_event e ON e.id = c.event
             WHERE e.reversed_at IS NULL AND %s
             ORDER BY c.effective_on, e.sequence
            """;

    private final VillageSql sql;
    private final Vault vault;

    EventRows(VillageSql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    UUID insert(NewEvent event, Actor by, Instant at) {
        var id = UUID.randomUUID();
        var row =
                new MapSqlParameterSource("id", id)
                        .addValue("kind", event.kind().name())
                        .addValue("on", event.on())
                        .addValue("place", event.place())
                        .addValue("note", event.note())
                        .addValue("at", at.atOffset(ZoneOffset.UTC))
                        .addValue("by", by.subject())
                        .addValue("name", by.name());
        sql.with(rows ->
                rows.update(
                        """
                        INSERT INTO population_event
                            (id, kind, happened_on, place, note, recorded_at, recorded_by, recorded_name)
                        VALUES (:id, :kind, :on, :place, :note, :at, :by, :name)
                        """,
                        row));
        var changes =
                event.changes().stream()
                        .map(change -> row(id, change))
                        .toArray(SqlParameterSource[]::new);
        sql.with(rows ->
                rows.batchUpdate(
                        """
                        INSERT INTO population_change
                            (event, id, resident, family, effective_on, facts, numbers)
                        VALUES (:event, :id, :resident, :family, :on, :facts::jsonb, :numbers)
                        """,
                        changes));
        return id;
    }

    void reverse(UUID event, String by, String reason, Instant at) {
        sql.with(rows ->
                rows.update(
                        """
                        UPDATE population_event
                           SET reversed_at = :at, reversed_name = :by, reversal_reason = :reason
                         WHERE id = :event
                        """,
                        Map.of(
                                "event",
                                event,
                                "by",
                                by,
                                "reason",
                                reason,
                                "at",
                                at.atOffset(ZoneOffset.UTC))));
    }

    /** The changes that count of these subjects, in the order in which they are added up. */
    List<Change> changesOf(Collection<Subject> subjects) {
        return read(
                "(c.resident = ANY (:residents) OR c.family = ANY (:families))",
                new MapSqlParameterSource("residents", Subject.ids(subjects, false))
                        .addValue("families", Subject.ids(subjects, true)));
    }

    /** All changes that held on that day. */
    List<Change> changesUntil(LocalDate day) {
        return read("c.effective_on <= :day", new MapSqlParameterSource("day", day));
    }

    /** Whom or what an event changed. */
    List<Subject> subjects(UUID event) {
        return sql.with(rows ->
                rows.query(
                        "SELECT DISTINCT resident, family FROM population_change WHERE event = :event",
                        Map.of("event", event),
                        (row, _) -> subject(row)));
    }

    private List<Change> read(String condition, SqlParameterSource parameters) {
        return sql.with(rows ->
                rows.query(CHANGES.formatted(condition), parameters, (row, _) -> change(row)));
    }

    private SqlParameterSource row(UUID event, Change change) {
        var id = UUID.randomUUID();
        var subject = change.subject();
        return new MapSqlParameterSource("event", event)
                .addValue("id", id)
                .addValue("resident", subject.family() ? null : subject.id())
                .addValue("family", subject.family() ? subject.id() : null)
                .addValue("on", change.effectiveOn())
                .addValue("facts", FactsJson.open(change.facts()))
                .addValue(
                        "numbers",
                        FactsJson.secret(change.facts())
                                .map(secret -> vault.seal(place(id), secret))
                                .orElse(null));
    }

    private Change change(ResultSet row) throws SQLException {
        var facts = FactsJson.read(row.getString("facts"));
        var numbers = row.getString("numbers");
        if (numbers != null) {
            var id = row.getObject("id", UUID.class);
            facts.putAll(FactsJson.read(vault.open(place(id), numbers)));
        }
        return new Change(subject(row), row.getObject("effective_on", LocalDate.class), facts);
    }

    private static Subject subject(ResultSet row) throws SQLException {
        var resident = row.getObject("resident", UUID.class);
        return resident == null
                ? Subject.family(row.getObject("family", UUID.class))
                : Subject.resident(resident);
    }

    private static Place place(UUID change) {
        return Place.of("population_change", "numbers", change);
    }
}
