package id.go.paserkab.desa.audit;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trail in the platform's table, which refuses to be rewritten. */
@Component
class JdbcAuditTrail implements AuditTrail {

    private static final int LARGEST_PAGE = 500;

    private final JdbcClient platform;

    JdbcAuditTrail(JdbcClient platform) {
        this.platform = platform;
    }

    @Override
    public void record(AuditEntry entry) {
        var details = new TreeMap<>(entry.details());
        platform.sql(
                        """
                        INSERT INTO audit_entry
                            (actor_subject, actor_name, actor_address, action, village, wave, reason, details)
                        VALUES (?, ?, ?, ?, ?, ?, ?, jsonb_object(?::text[], ?::text[]))
                        """)
                .param(entry.actor().subject())
                .param(entry.actor().name())
                .param(entry.actor().address())
                .param(entry.action())
                .param(entry.village() == null ? null : entry.village().value())
                .param(entry.wave())
                .param(entry.reason())
                .param(details.keySet().toArray(String[]::new))
                .param(details.values().toArray(String[]::new))
                .update();
    }

    @Override
    public List<Recorded> find(Filter filter) {
        var conditions = new Conditions();
        if (filter.village() != null) {
            conditions.add("village = :village", "village", filter.village().value());
        }
        if (filter.wave() != null) {
            conditions.add("wave = :wave", "wave", filter.wave());
        }
        if (filter.action() != null) {
            conditions.add("starts_with(action, :action)", "action", filter.action());
        }
        if (filter.actor() != null) {
            conditions.add(
                    "(actor_subject = :actor OR position(lower(:actor) IN lower(actor_name)) > 0)",
                    "actor",
                    filter.actor());
        }
        if (filter.from() != null) {
            conditions.add("at >= :from", "from", startOf(filter.from()));
        }
        if (filter.until() != null) {
            conditions.add("at < :until", "until", startOf(filter.until().plusDays(1)));
        }
        if (filter.before() != null) {
            conditions.add("number < :before", "before", filter.before());
        }
        return platform.sql(
                        """
                        SELECT number, at, actor_subject, actor_name, actor_address, action, village, wave, reason,
                               ARRAY(SELECT key FROM jsonb_each_text(details) ORDER BY key) AS keys,
                               ARRAY(SELECT value FROM jsonb_each_text(details) ORDER BY key) AS texts
                        FROM audit_entry %s ORDER BY number DESC LIMIT :size
                        """
                                .formatted(conditions.where()))
                .params(conditions.parameters)
                .param("size", Math.clamp(filter.size(), 1, LARGEST_PAGE))
                .query((row, _) -> recorded(row))
                .list();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(PaserTime.ZONE).toOffsetDateTime();
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        var village = row.getString("village");
        return new Recorded(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AuditEntry(
                        new Actor(
                                row.getString("actor_subject"),
                                row.getString("actor_name"),
                                row.getString("actor_address")),
                        row.getString("action"),
                        village == null ? null : new VillageCode(village),
                        row.getObject("wave", UUID.class),
                        row.getString("reason"),
                        details(row.getArray("keys"), row.getArray("texts"))));
    }

    private static Map<String, String> details(Array keys, Array texts) throws SQLException {
        var names = (String[]) keys.getArray();
        var values = (String[]) texts.getArray();
        var details = new TreeMap<String, String>();
        for (int i = 0; i < names.length; i++) {
            details.put(names[i], values[i]);
        }
        return details;
    }

    /** What a filter asks for, as the end of a statement. */
    private static final class Conditions {

        private final List<String> texts = new ArrayList<>();
        private final Map<String, @Nullable Object> parameters = new HashMap<>();

        void add(String text, String name, Object value) {
            texts.add(text);
            parameters.put(name, value);
        }

        String where() {
            return texts.isEmpty() ? "" : "WHERE " + String.join(" AND ", texts);
        }
    }
}
