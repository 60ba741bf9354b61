package id.go.paserkab.desa.population;

import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What is written of a resident, a family or the village, newest first, reversed events included.
 */
@Component
@VillageTransaction(readOnly = true)
public class EventHistory {

    /**
     * An import is about so many that neither they nor what came after are counted for one of them:
     * what counts there is what came later for whoever is looked at.
     */
    private static final String ENTRIES =
            """
            WITH concerned AS (%s)
            SELECT e.id, e.kind, e.happened_on, e.place, e.note, e.recorded_at, e.recorded_name, e.reversal_reason,
                   e.reversed_at IS NULL AND CASE e.kind WHEN 'IMPORT' THEN NOT EXISTS (
                       SELECT FROM population_change c JOIN population_event later ON later.id = c.event
                        WHERE (c.resident = :id OR c.family = :id)
                          AND later.sequence > e.sequence AND later.reversed_at IS NULL)
                   ELSE NOT EXISTS (
                       SELECT FROM population_change mine
                         JOIN population_change c
                           ON c.resident = mine.resident OR c.family = mine.family
                         JOIN population_event later ON later.id = c.event
                        WHERE mine.event = e.id AND later.sequence > e.sequence AND later.reversed_at IS NULL)
                   END AS reversible,
                   CASE e.kind WHEN 'IMPORT' THEN 1 ELSE
                       (SELECT count(DISTINCT c.resident) FROM population_change c WHERE c.event = e.id)
                   END AS residents,
                   ARRAY(SELECT DISTINCT jsonb_object_keys(c.facts) FROM concerned c WHERE c.event = e.id) AS facts,
                   EXISTS (SELECT FROM concerned c WHERE c.event = e.id AND c.numbers IS NOT NULL) AS numbers
              FROM population_event e
             WHERE e.id IN (SELECT c.event FROM concerned c)
             ORDER BY e.happened_on DESC, e.sequence DESC
             LIMIT :size
            """;

    private static final String OF_RESIDENT =
            "SELECT c.event, c.facts, c.numbers FROM population_change c WHERE c.resident = :id";

    /**
     * What changed the family itself, brought somebody into it, or happened to its head or to
     * whether somebody is there while they belonged to it.
     */
    private static final String OF_FAMILY =
            """
            SELECT c.event, c.facts, c.numbers FROM population_change c WHERE c.family = :id
             UNION ALL
            SELECT c.event, c.facts, c.numbers FROM population_change c WHERE c.facts ->> 'FAMILY' = :id::text
             UNION ALL
            SELECT c.event, c.facts, c.numbers
              FROM population_change c JOIN population_event e ON e.id = c.event
             WHERE c.resident IN (SELECT member.resident FROM population_change member
                                   WHERE member.facts ->> 'FAMILY' = :id::text)
               AND COALESCE(c.facts ->> 'STANDING', c.facts ->> 'RELATIONSHIP') IS NOT NULL
               AND :id::text = (SELECT joined.facts ->> 'FAMILY'
                                  FROM population_change joined JOIN population_event j ON j.id = joined.event
                                 WHERE joined.resident = c.resident AND jsonb_exists(joined.facts, 'FAMILY')
                                   AND (j.reversed_at IS NULL OR j.id = e.id)
                                   AND (joined.effective_on, j.sequence) <= (c.effective_on, e.sequence)
                                 ORDER BY joined.effective_on DESC, j.sequence DESC LIMIT 1)\
            """;

    private final VillageSql sql;

    EventHistory(VillageSql sql) {
        this.sql = sql;
    }

    public List<EventEntry> ofResident(UUID resident, int atMost) {
        return entries(OF_RESIDENT, resident, atMost);
    }

    public List<EventEntry> ofFamily(UUID family, int atMost) {
        return entries(OF_FAMILY, family, atMost);
    }

    private List<EventEntry> entries(String concerned, UUID id, int atMost) {
        return sql.with(rows ->
                rows.query(
                        ENTRIES.formatted(concerned),
                        Map.of("id", id, "size", atMost),
                        (row, _) -> entry(row)));
    }

    private static EventEntry entry(ResultSet row) throws SQLException {
        return new EventEntry(
                row.getObject("id", UUID.class),
                EventKind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("place"),
                row.getString("note"),
                facts(row),
                row.getInt("residents"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_name"),
                row.getString("reversal_reason"),
                row.getBoolean("reversible"));
    }

    /**
     * Which of the sealed numbers an event changed is sealed too; that it did is said by the NIK.
     */
    private static Set<Fact> facts(ResultSet row) throws SQLException {
        var facts = EnumSet.noneOf(Fact.class);
        Arrays.stream((String[]) row.getArray("facts").getArray())
                .map(Fact::valueOf)
                .forEach(facts::add);
        if (row.getBoolean("numbers")) {
            facts.add(Fact.NIK);
        }
        return facts;
    }
}
