package id.go.paserkab.desa.sight;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says and changes to which areas members of the bound village are limited. */
@Component
@VillageTransaction
public class Sights {

    private final VillageSql sql;
    private final AuditTrail trail;

    Sights(VillageSql sql, AuditTrail trail) {
        this.sql = sql;
        this.trail = trail;
    }

    /**
     * The member's sight. Whoever is limited to nothing in particular sees the whole village, or
     * nobody where their role is one that must be limited.
     */
    public Sight of(String subject, boolean mustBeLimited) {
        var areas =
                new HashSet<>(
                        sql.with(rows ->
                                rows.query(
                                        """
                                        WITH RECURSIVE seen AS (
                                            SELECT area AS id FROM sight WHERE subject = :subject
                                            UNION
                                            SELECT a.id FROM area a JOIN seen s ON a.parent = s.id
                                        )
                                        SELECT id FROM seen
                                        """,
                                        Map.of("subject", subject),
                                        (row, _) -> row.getObject("id", UUID.class))));
        return areas.isEmpty() && !mustBeLimited ? Sight.WHOLE : new Sight.Within(areas);
    }

    /** The areas that the member is limited to, without those below them. */
    public Set<UUID> limits(String subject) {
        return Set.copyOf(
                sql.with(rows ->
                        rows.query(
                                "SELECT area FROM sight WHERE subject = :subject",
                                Map.of("subject", subject),
                                (row, _) -> row.getObject("area", UUID.class))));
    }

    /** Limits the member to these areas and what lies below them; to none means no limit. */
    public void limit(String subject, Set<UUID> areas, Actor by) {
        sql.with(rows ->
                rows.update(
                        "DELETE FROM sight WHERE subject = :subject", Map.of("subject", subject)));
        for (var area : areas) {
            sql.with(rows ->
                    rows.update(
                            "INSERT INTO sight (subject, area) VALUES (:subject, :area)",
                            Map.of("subject", subject, "area", area)));
        }
        trail.record(
                AuditEntry.of(by, "sight.limited")
                        .village(VillageContext.current().village())
                        .detail("member", subject)
                        .detail("areas", String.valueOf(areas.size())));
    }
}
