package id.go.paserkab.desa.people;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of assignments, read as they count. */
@Component
final class AssignmentRows {

    private final JdbcClient platform;

    AssignmentRows(JdbcClient platform) {
        this.platform = platform;
    }

    Optional<Assignment> find(UUID id) {
        return platform.sql("SELECT * FROM facilitator_coverage WHERE id = ?")
                .param(id)
                .query((row, n) -> Columns.assignment(row))
                .optional();
    }

    List<Assignment> of(UUID facilitator) {
        return platform.sql(
                        """
                        SELECT * FROM facilitator_coverage WHERE facilitator = ?
                         ORDER BY first_day DESC, village, id
                        """)
                .param(facilitator)
                .query((row, n) -> Columns.assignment(row))
                .list();
    }

    List<Assignment> of(VillageCode village) {
        return platform.sql(
                        """
                        SELECT * FROM facilitator_coverage WHERE village = ?
                         ORDER BY first_day DESC, id
                        """)
                .param(village.value())
                .query((row, n) -> Columns.assignment(row))
                .list();
    }

    /** What counts on the day or will count later. */
    List<Assignment> from(LocalDate day) {
        return platform.sql(
                        """
                        SELECT * FROM facilitator_coverage
                         WHERE coalesce(last_day, 'infinity') >= :day ORDER BY village, first_day
                        """)
                .param("day", day)
                .query((row, n) -> Columns.assignment(row))
                .list();
    }

    List<Assignment> on(LocalDate day) {
        return platform.sql(
                        """
                        SELECT * FROM facilitator_coverage
                         WHERE first_day <= :day AND coalesce(last_day, 'infinity') >= :day
                         ORDER BY village
                        """)
                .param("day", day)
                .query((row, n) -> Columns.assignment(row))
                .list();
    }

    Assignment insert(
            UUID facilitator,
            String name,
            VillageCode village,
            Period period,
            @Nullable UUID replaces) {
        settle(village, period.from());
        var id = UUID.randomUUID();
        platform.sql(
                        """
                        INSERT INTO facilitator_assignment (id, facilitator, village, first_day, last_day, replaces)
                        VALUES (:id, :facilitator, :village, :from, :until, :replaces)
                        """)
                .param("id", id)
                .param("facilitator", facilitator)
                .param("village", village.value())
                .param("from", period.from())
                .param("until", period.until())
                .param("replaces", replaces)
                .update();
        return new Assignment(id, facilitator, name, village, period, replaces);
    }

    /** Until when it was given, whether or not the facilitator stays so long. */
    Optional<LocalDate> agreedEnd(UUID id) {
        return platform.sql("SELECT last_day FROM facilitator_assignment WHERE id = ?")
                .param(id)
                .query((row, n) -> Optional.ofNullable(row.getObject("last_day", LocalDate.class)))
                .single();
    }

    void end(UUID id, @Nullable LocalDate last) {
        platform.sql("UPDATE facilitator_assignment SET last_day = :last WHERE id = :id")
                .param("id", id)
                .param("last", last)
                .update();
    }

    void delete(UUID id) {
        platform.sql("DELETE FROM facilitator_assignment WHERE id = ?").param(id).update();
    }

    /**
     * Writes down the end of what a facilitator who left early had been given for longer, so that
     * it does not come back to life beside its successor when they stay after all.
     */
    private void settle(VillageCode village, LocalDate from) {
        platform.sql(
                        """
                        UPDATE facilitator_assignment a SET last_day = f.last_day
                          FROM facilitator f
                         WHERE f.id = a.facilitator AND a.village = :village AND a.first_day <= f.last_day
                           AND f.last_day < :from AND coalesce(a.last_day, 'infinity') >= :from
                        """)
                .param("village", village.value())
                .param("from", from)
                .update();
        platform.sql(
                        """
                        DELETE FROM facilitator_assignment a USING facilitator f
                         WHERE f.id = a.facilitator AND a.village = :village AND a.first_day > f.last_day
                        """)
                .param("village", village.value())
                .update();
    }
}
