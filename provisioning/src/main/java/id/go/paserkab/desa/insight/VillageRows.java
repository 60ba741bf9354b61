package id.go.paserkab.desa.insight;

import id.go.paserkab.desa.adoption.AdoptionStatus;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.platform.ReaderDatabase;
import id.go.paserkab.desa.register.VillageState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads villages one by one: of a district or alone for a page, all of them for a map. */
@Component
final class VillageRows {

    private static final String VILLAGES =
            StandingSql.GATES
                    + StandingSql.STANDING
                    + """
                    SELECT s.code, s.name, s.state, s.use, needed.gates AS needed, passed.gates AS passed,
                           EXISTS (SELECT FROM stuck_runs(:moment) r WHERE r.village = s.code AND r.state = 'FAILED') AS failed,
                           (SELECT max(w.position) FROM wave_villages(:moment) p JOIN wave_plans(:moment) w ON w.wave = p.wave
                             WHERE p.village = s.code) AS wave
                      FROM standing s
                     CROSS JOIN (SELECT count(*) AS gates FROM used WHERE needed_at_start) needed
                     CROSS JOIN LATERAL (SELECT count(*) AS gates FROM decided d JOIN used u ON u.code = d.gate
                                          WHERE d.village = s.code AND d.passes AND u.needed_at_start) passed
                     WHERE s.state IS NOT NULL AND (s.district = :place OR s.code = :place)
                     ORDER BY s.code
                    """;

    private static final String PROGRESS =
            """
            SELECT known.village AS code, known.state, failed.village IS NOT NULL AS failed
              FROM village_states(:moment) known
              LEFT JOIN (SELECT DISTINCT village FROM stuck_runs(:moment) WHERE state = 'FAILED') failed
                     ON failed.village = known.village
            """;

    private final JdbcClient reader;

    VillageRows(@ReaderDatabase JdbcClient reader) {
        this.reader = reader;
    }

    /** The villages of the district with this code, or the one village. */
    List<VillageStanding> in(String place, View view) {
        return view.ask(reader, VILLAGES)
                .param("place", place)
                .query((row, n) -> village(row))
                .list();
    }

    List<VillageProgress> progress(View view) {
        return view.ask(reader, PROGRESS)
                .query((row, n) ->
                        new VillageProgress(
                                new VillageCode(row.getString("code")),
                                VillageState.valueOf(row.getString("state")),
                                row.getBoolean("failed")))
                .list();
    }

    private static VillageStanding village(ResultSet row) throws SQLException {
        return new VillageStanding(
                new VillageCode(row.getString("code")),
                row.getString("name"),
                VillageState.valueOf(row.getString("state")),
                row.getBoolean("failed"),
                row.getInt("passed"),
                row.getInt("needed"),
                AdoptionStatus.valueOf(row.getString("use")),
                row.getObject("wave", Integer.class));
    }
}
