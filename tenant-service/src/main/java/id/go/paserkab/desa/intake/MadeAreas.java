package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The areas that an import made. None are known in a village whose schema is not that far yet. */
@Component
@VillageTransaction
class MadeAreas {

    private final VillageSql sql;

    MadeAreas(VillageSql sql) {
        this.sql = sql;
    }

    public void remember(UUID intake, Set<UUID> areas) {
        if (areas.isEmpty() || !there()) {
            return;
        }
        var made =
                areas.stream()
                        .map(area ->
                                new MapSqlParameterSource("intake", intake).addValue("area", area))
                        .toArray(SqlParameterSource[]::new);
        sql.with(rows ->
                rows.batchUpdate(
                        "INSERT INTO intake_area (intake, area) VALUES (:intake, :area)", made));
    }

    public List<UUID> of(UUID intake) {
        return there()
                ? sql.with(rows ->
                        rows.query(
                                "SELECT area FROM intake_area WHERE intake = :intake",
                                Map.of("intake", intake),
                                (row, _) -> row.getObject("area", UUID.class)))
                : List.of();
    }

    private boolean there() {
        return !sql.with(rows ->
                        rows.query(
                                "SELECT 1 WHERE to_regclass('intake_area') IS NOT NULL",
                                Map.of(),
                                (row, _) -> row.getInt(1)))
                .isEmpty();
    }
}
