package id.go.paserkab.desa.sight;

import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.territory.AreaUse;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps an area from being taken back while a member is limited to it. */
@Component
class SightsOfAreas implements AreaUse {

    private final VillageSql sql;

    SightsOfAreas(VillageSql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> usedOf(Set<UUID> areas) {
        return new HashSet<>(
                sql.with(rows ->
                        rows.query(
                                "SELECT DISTINCT area FROM sight WHERE area = ANY (:areas)",
                                Map.of("areas", areas.toArray(UUID[]::new)),
                                (row, _) -> row.getObject("area", UUID.class))));
    }
}
