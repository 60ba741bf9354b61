package id.go.paserkab.desa.population;

import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.territory.Occupancy;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps an area open while residents, temporary ones too, are recorded in it. */
@Component
class ResidentsOfArea implements Occupancy {

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
}
