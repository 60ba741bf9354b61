package id.go.paserkab.desa.population;

import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes events back, the latest first: the register is then as if they had not been written. */
@Component
@VillageTransaction
public class Reversals {

    private final EventBook book;
    private final Premises premises;
    private final EventRows events;
    private final VillageSql sql;

    Reversals(EventBook book, Premises premises, EventRows events, VillageSql sql) {
        this.book = book;
        this.premises = premises;
        this.events = events;
        this.sql = sql;
    }

    /** Throws {@link PopulationRefused}, among others where later events stand on this one. */
    public void reverse(UUID event, String reason, Clerk clerk) {
        var why = Premises.tidy(reason);
        if (why == null) {
            throw new PopulationRefused(Refusal.REASON_MISSING);
        }
        var written = locked(event);
        if (written.reversed()) {
            Premises.refuse(Refusal.ALREADY_REVERSED);
        }
        if (!clerk.sight().whole()) {
            for (var subject : events.subjects(event)) {
                if (subject.family()) {
                    premises.family(subject.id(), clerk);
                } else {
                    premises.resident(subject.id(), clerk);
                }
            }
        }
        if (laterEvents(event, written.sequence())) {
            Premises.refuse(Refusal.LATER_EVENTS);
        }
        book.reverse(event, written.kind(), why, clerk.actor());
    }

    private Written locked(UUID event) {
        return sql
                .with(rows ->
                        rows.query(
                                """
                                SELECT kind, sequence, reversed_at FROM population_event
                                 WHERE id = :id FOR UPDATE
                                """,
                                Map.of("id", event),
                                (row, _) ->
                                        new Written(
                                                EventKind.valueOf(row.getString("kind")),
                                                row.getLong("sequence"),
                                                row.getTimestamp("reversed_at") != null)))
                .stream()
                .findFirst()
                .orElseThrow(() -> new PopulationRefused(Refusal.UNKNOWN));
    }

    /** Among them those of people who have since joined a family that this event made. */
    private boolean laterEvents(UUID event, long sequence) {
        return !sql.with(rows ->
                        rows.queryForList(
                                """
                                WITH touched AS (
                                    SELECT resident, family FROM population_change WHERE event = :event)
                                SELECT 1
                                  FROM population_change c JOIN population_event e ON e.id = c.event
                                 WHERE e.sequence > :sequence AND e.reversed_at IS NULL
                                   AND (c.resident IN (SELECT resident FROM touched)
                                        OR c.family IN (SELECT family FROM touched)
                                        OR c.facts ->> 'FAMILY' IN (SELECT family::text FROM touched))
                                 LIMIT 1
                                """,
                                Map.of("event", event, "sequence", sequence)))
                .isEmpty();
    }

    private record Written(EventKind kind, long sequence, boolean reversed) {}
}
