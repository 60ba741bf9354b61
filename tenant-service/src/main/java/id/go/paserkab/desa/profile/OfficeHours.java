package id.go.paserkab.desa.profile;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one text that came with the second changeset. An entity that named its column would take the
 * page of every village down that is not upgraded yet, so it is asked for in a form that such a
 * village can answer too.
 */
@Component
class OfficeHours {

    private final EntityManager village;

    OfficeHours(EntityManager village) {
        this.village = village;
    }

    @Nullable String read() {
        var rows =
                village.createNativeQuery(
                                "SELECT to_jsonb(p) ->> 'office_hours' FROM profile p",
                                String.class)
                        .getResultList();
        return rows.isEmpty() ? null : (String) rows.getFirst();
    }

    /** Throws {@link AwaitsUpgrade} where the village's schema has no place for it yet. */
    void write(@Nullable String text) {
        if (!known()) {
            throw new AwaitsUpgrade(ProfileField.OFFICE_HOURS);
        }
        village.createNativeQuery("UPDATE profile SET office_hours = nullif(:text, '')")
                .setParameter("text", Objects.requireNonNullElse(text, ""))
                .executeUpdate();
    }

    private boolean known() {
        return (Boolean)
                village.createNativeQuery(
                                "SELECT count(*) > 0 FROM profile p WHERE jsonb_exists(to_jsonb(p), 'office_hours')",
                                Boolean.class)
                        .getSingleResult();
    }
}
