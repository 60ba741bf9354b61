package id.go.paserkab.desa.population;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.population.Change.Subject;
import id.go.paserkab.desa.population.Folding.Folded;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import id.go.paserkab.desa.tenancy.VillageSql;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must be so before anything is written. */
@Component
class Premises {

    private final EventBook book;
    private final VillageSql sql;
    private final Clock clock;

    Premises(EventBook book, VillageSql sql, Clock clock) {
        this.book = book;
        this.sql = sql;
        this.clock = clock;
    }

    /** A resident of the register whom the clerk may see, held until the transaction ends. */
    Folded resident(UUID id, Clerk clerk) {
        var area =
                sql.with(rows ->
                        rows.query(
                                "SELECT area FROM resident WHERE id = :id AND in_register FOR UPDATE",
                                Map.of("id", id),
                                (row, _) ->
                                        Optional.ofNullable(row.getObject("area", UUID.class))));
        requireSeen(area, clerk);
        return now(Subject.resident(id));
    }

    /** A family of the register whom the clerk may see, held until the transaction ends. */
    Folded family(UUID id, Clerk clerk) {
        var area =
                sql.with(rows ->
                        rows.query(
                                "SELECT area FROM family WHERE id = :id AND in_register FOR UPDATE",
                                Map.of("id", id),
                                (row, _) ->
                                        Optional.ofNullable(row.getObject("area", UUID.class))));
        requireSeen(area, clerk);
        return now(Subject.family(id));
    }

    /** Those of the family who are there, its head first. */
    List<Member> members(UUID family) {
        return sql.with(rows ->
                rows.query(
                        """
                        SELECT id, relationship FROM resident
                         WHERE family = :family AND standing IN (1, 2) AND in_register
                         ORDER BY relationship NULLS LAST, birth_date NULLS LAST, id
                        """,
                        Map.of("family", family),
                        (row, _) ->
                                new Member(
                                        row.getObject("id", UUID.class),
                                        row.getInt("relationship") == 1)));
    }

    /** Not after today, as days are counted in Paser. */
    LocalDate past(LocalDate day) {
        if (day.isAfter(today())) {
            throw new PopulationRefused(Refusal.DAY_IN_FUTURE);
        }
        return day;
    }

    LocalDate today() {
        return PaserTime.today(clock);
    }

    /** Refuses a day before birth, or before what happened last to their standing. */
    static void requireAfter(Folded resident, LocalDate day) {
        resident.facts()
                .date(Fact.BIRTH_DATE)
                .filter(day::isBefore)
                .ifPresent(_ -> refuse(Refusal.DAY_BEFORE_BIRTH));
        var since = resident.standingOn();
        if (since != null && day.isBefore(since)) {
            refuse(Refusal.DAY_BEFORE_LATER_EVENT);
        }
    }

    static Standing standing(Folded resident) {
        return resident.facts()
                .standing()
                .orElseThrow(() -> new PopulationRefused(Refusal.UNKNOWN));
    }

    static void requireAreaInSight(Facts facts, Sight sight) {
        if (!sight.whole() && !sight.sees(facts.reference(Fact.AREA).orElse(null))) {
            refuse(Refusal.OUT_OF_SIGHT);
        }
    }

    static void refuse(Refusal why) {
        throw new PopulationRefused(why);
    }

    static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Folded now(Subject subject) {
        return Optional.ofNullable(book.now(List.of(subject)).get(subject))
                .orElseThrow(() -> new PopulationRefused(Refusal.UNKNOWN));
    }

    private static void requireSeen(List<Optional<UUID>> area, Clerk clerk) {
        if (area.isEmpty()) {
            refuse(Refusal.UNKNOWN);
        }
        if (!clerk.sight().sees(area.getFirst().orElse(null))) {
            refuse(Refusal.OUT_OF_SIGHT);
        }
    }

    /** Somebody of a family. */
    record Member(UUID id, boolean head) {}
}
