package id.go.paserkab.desa.population;

import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;

/** Searches that a member keeps under a name; they hold filters and never a number. */
@Component
@VillageTransaction
public class SavedLists {

    private final VillageSql sql;
    private final Clock clock;

    SavedLists(VillageSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A kept search; {@code question} is the query part of its address. */
    public record SavedList(UUID id, String name, String question) {}

    public List<SavedList> of(String subject) {
        return sql.with(rows ->
                rows.query(
                        "SELECT id, name, question FROM saved_list WHERE subject = :subject ORDER BY name",
                        Map.of("subject", subject),
                        (row, _) ->
                                new SavedList(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        row.getString("question"))));
    }

    /** Keeps the search under the name, in place of an earlier one of that name. */
    public void keep(String subject, String name, String question) {
        var row =
                new MapSqlParameterSource("subject", subject)
                        .addValue("name", name.strip())
                        .addValue("question", question)
                        .addValue("id", UUID.randomUUID())
                        .addValue("at", clock.instant().atOffset(ZoneOffset.UTC));
        forget(subject, name.strip());
        sql.with(rows ->
                rows.update(
                        """
                        INSERT INTO saved_list (id, subject, name, question, made_at)
                        VALUES (:id, :subject, :name, :question, :at)
                        """,
                        row));
    }

    public void forget(String subject, UUID id) {
        sql.with(rows ->
                rows.update(
                        "DELETE FROM saved_list WHERE subject = :subject AND id = :id",
                        Map.of("subject", subject, "id", id)));
    }

    private void forget(String subject, String name) {
        sql.with(rows ->
                rows.update(
                        "DELETE FROM saved_list WHERE subject = :subject AND name = :name",
                        Map.of("subject", subject, "name", name)));
    }
}
