package id.go.paserkab.desa.population;

import id.go.paserkab.desa.population.Change.Subject;
import id.go.paserkab.desa.population.Folding.Folded;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;

/** The register as it was at the end of a day, and what happened between two days. */
@Component
@VillageTransaction(readOnly = true)
public class RegisterOnDay {

    private final EventRows events;
    private final VillageSql sql;

    RegisterOnDay(EventRows events, VillageSql sql) {
        this.events = events;
        this.sql = sql;
    }

    /**
     * Somebody as the register had them on a day, with their numbers in full: whoever shows or
     * hands them out masks or audits.
     *
     * @param family the facts of their family, with its card number in full
     */
    public record Registered(
            UUID id, Facts facts, Standing standing, LocalDate standingOn, Facts family) {}

    /**
     * Something that happened to one resident.
     *
     * @param standing what it made of them; nothing where it left that as it was, as with somebody
     *     who only heads a family from then on
     */
    public record Happened(
            UUID event,
            EventKind kind,
            LocalDate on,
            @Nullable String place,
            @Nullable String note,
            UUID resident,
            @Nullable Standing standing) {}

    /** Everybody whom the register knew by then and the clerk may see, whatever their standing. */
    public List<Registered> on(LocalDate day, Clerk clerk) {
        var folded = Folding.fold(events.changesUntil(day));
        var all = new ArrayList<Registered>();
        folded.forEach((subject, one) -> {
            if (!subject.family() && one.standingOn() != null) {
                var family = family(one, folded);
                var area = (family.has(Fact.AREA) ? family : one.facts()).reference(Fact.AREA);
                if (clerk.sight().sees(area.orElse(null))) {
                    all.add(registered(subject, one, family));
                }
            }
        });
        return all;
    }

    /** What counts of these days, in the order in which it happened. */
    public List<Happened> between(LocalDate from, LocalDate until) {
        return sql.with(rows ->
                rows.query(
                        """
                        SELECT DISTINCT e.id, e.kind, e.happened_on, e.place, e.note, e.sequence, c.resident,
                               c.facts ->> 'STANDING' AS standing
                          FROM population_event e JOIN population_change c ON c.event = e.id
                         WHERE e.reversed_at IS NULL AND c.resident IS NOT NULL
                           AND e.happened_on BETWEEN :from AND :until
                         ORDER BY e.happened_on, e.sequence
                        """,
                        new MapSqlParameterSource("from", from).addValue("until", until),
                        (row, _) -> happened(row)));
    }

    private static Facts family(Folded resident, Map<Subject, Folded> folded) {
        return resident.facts()
                .reference(Fact.FAMILY)
                .map(id -> folded.get(Subject.family(id)))
                .map(Folded::facts)
                .orElse(Facts.none());
    }

    private static Registered registered(Subject subject, Folded one, Facts family) {
        return new Registered(
                subject.id(),
                one.facts(),
                Premises.standing(one),
                Objects.requireNonNull(one.standingOn()),
                family);
    }

    private static Happened happened(ResultSet row) throws SQLException {
        var standing = row.getString("standing");
        return new Happened(
                row.getObject("id", UUID.class),
                EventKind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("place"),
                row.getString("note"),
                row.getObject("resident", UUID.class),
                standing == null ? null : Standing.of(standing));
    }
}
