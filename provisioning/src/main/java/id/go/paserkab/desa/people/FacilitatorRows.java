package id.go.paserkab.desa.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of facilitators. */
@Component
final class FacilitatorRows {

    private final JdbcClient platform;

    FacilitatorRows(JdbcClient platform) {
        this.platform = platform;
    }

    List<Facilitator> all() {
        return platform.sql("SELECT * FROM facilitator ORDER BY lower(name), id")
                .query((row, n) -> Columns.facilitator(row))
                .list();
    }

    Optional<Facilitator> find(UUID id) {
        return platform.sql("SELECT * FROM facilitator WHERE id = ?")
                .param(id)
                .query((row, n) -> Columns.facilitator(row))
                .optional();
    }

    void insert(UUID id, Facilitator who) {
        platform.sql(
                        """
                        INSERT INTO facilitator (id, name, origin, first_day, last_day, membership, sample)
                        VALUES (:id, :name, :origin, :from, :until, :membership, :sample)
                        """)
                .param("id", id)
                .param("name", who.name())
                .param("origin", who.origin().name())
                .param("from", who.period().from())
                .param("until", who.period().until())
                .param("membership", who.membership())
                .param("sample", who.sample())
                .update();
    }

    void update(Facilitator who) {
        platform.sql(
                        """
                        UPDATE facilitator
                           SET name = :name, origin = :origin, first_day = :from, last_day = :until,
                               membership = :membership, sample = :sample, version = version + 1
                         WHERE id = :id
                        """)
                .param("id", who.id())
                .param("name", who.name())
                .param("origin", who.origin().name())
                .param("from", who.period().from())
                .param("until", who.period().until())
                .param("membership", who.membership())
                .param("sample", who.sample())
                .update();
    }

    /** The other facilitator who has this account. */
    Optional<Facilitator> withAccount(@Nullable UUID membership, @Nullable UUID but) {
        return all().stream()
                .filter(other -> membership != null && membership.equals(other.membership()))
                .filter(other -> !other.id().equals(but))
                .findFirst();
    }
}
