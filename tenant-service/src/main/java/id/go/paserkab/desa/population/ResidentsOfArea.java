package id.go.paserkab.desa.population;

import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.territory.AreaUse;
import id.go.paserkab.desa.territory.Occupancy;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps an area open while residents, temporary ones too, are recorded in it, and from being taken
 * back while anybody's history names it.
 */
@Component
class ResidentsOfArea implements Occupancy, AreaUse {

    private final VillageSql sql;

    ResidentsOfArea(VillageSql sql) {
        this.sql = sql;
    }

    @Override
    public boolean livedIn(UUID area) {
        return !sql.with(rows ->
                        rows.queryForList(
                                """
                                SELECT 1 FROM resident
                                 WHERE area = :area AND standing IN (1, 2) AND in_register LIMIT 1
                                """,
                                Map.of("area", area)))
                .isEmpty();
    }

    @Override
    public Set<UUID> usedOf(Set<UUID> areas) {
        return new HashSet<>(
                sql.with(rows ->
                        rows.query(
                                """
                                SELECT area FROM resident WHERE area = ANY (:areas)
                                UNION SELECT area FROM family WHERE area = ANY (:areas)
                                UNION SELECT (c.facts ->> 'AREA')::uuid
                                  FROM population_change c JOIN population_event e ON e.id = c.event
                                 WHERE e.reversed_at IS NULL AND c.facts ->> 'AREA' = ANY (:texts)
                                """,
                                Map.of(
                                        "areas",
                                        areas.toArray(UUID[]::new),
                                        "texts",
                                        areas.stream().map(UUID::toString).toArray(String[]::new)),
                                (row, _) -> row.getObject(1, UUID.class))));
    }
}
