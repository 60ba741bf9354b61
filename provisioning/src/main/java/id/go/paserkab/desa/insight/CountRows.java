package id.go.paserkab.desa.insight;

import id.go.paserkab.desa.insight.Picture.DistrictStanding;
import id.go.paserkab.desa.insight.Picture.Opening;
import id.go.paserkab.desa.platform.ReaderDatabase;
import id.go.paserkab.desa.programme.WaveState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has PostgreSQL count: one query for each block, however many villages and days. */
@Component
final class CountRows {

    private static final String DISTRICTS =
            StandingSql.GATES
                    + """
                    , passed AS (
                        SELECT d.village, bool_or(d.gate = 'G0') AS interested,
                               count(*) FILTER (WHERE u.needed_at_start) AS gates
                          FROM decided d JOIN used u ON u.code = d.gate WHERE d.passes GROUP BY d.village)
                    """
                    + StandingSql.STANDING
                    + """
                    SELECT d.code, d.name, count(s.code) AS villages,
                           count(*) FILTER (WHERE passed.interested) AS interested,
                           count(*) FILTER (WHERE passed.gates = needed.gates AND needed.gates > 0) AS ready,
                           count(*) FILTER (WHERE s.state NOT IN ('PLANNED', 'PROVISIONING')) AS provisioned,
                           count(*) FILTER (WHERE s.state IN ('ACTIVE', 'READ_ONLY')) AS live,
                           count(*) FILTER (WHERE s.use = 'IN_USE') AS in_use,
                           count(*) FILTER (WHERE s.use IN ('STALLED', 'NEVER_STARTED')) AS behind,
                           count(*) FILTER (WHERE s.state = 'PROVISIONING') AS in_progress,
                           count(*) FILTER (WHERE s.state IN ('SUSPENDED', 'ARCHIVED')) AS closed
                      FROM district d
                      LEFT JOIN standing s ON s.district = d.code
                      LEFT JOIN passed ON passed.village = s.code
                     CROSS JOIN (SELECT count(*) AS gates FROM used WHERE needed_at_start) needed
                     GROUP BY d.code, d.name ORDER BY d.code
                    """;

    private static final String WAVES =
            """
            SELECT w.wave, w.position, w.name, w.state, w.planned_from, w.planned_until, w.started_at,
                   w.finished_at, count(place.village) AS villages, count(made.village) AS opened,
                   count(failed.village) AS failed
              FROM wave_plans(:moment) w
              LEFT JOIN wave_villages(:moment) place ON place.wave = w.wave
              LEFT JOIN provisioning_run made ON made.wave = place.wave AND made.village = place.village
                   AND made.state = 'SUCCEEDED' AND made.finished_at <= :moment
              LEFT JOIN (SELECT wave, village FROM stuck_runs(:moment) WHERE state = 'FAILED') failed
                     ON failed.wave = place.wave AND failed.village = place.village
             GROUP BY w.wave, w.position, w.name, w.state, w.planned_from, w.planned_until, w.started_at, w.finished_at
             ORDER BY w.position
            """;

    private static final String OPENINGS =
            """
            SELECT day, count(*) AS opened, sum(count(*)) OVER (ORDER BY day) AS total
              FROM (SELECT min((finished_at AT TIME ZONE 'Asia/Makassar')::date) AS day
                      FROM provisioning_run WHERE state = 'SUCCEEDED' AND finished_at <= :moment
                     GROUP BY village) opening
             GROUP BY day ORDER BY day
            """;

    private final JdbcClient reader;

    CountRows(@ReaderDatabase JdbcClient reader) {
        this.reader = reader;
    }

    List<DistrictStanding> districts(View view) {
        return view.ask(reader, DISTRICTS)
                .query((row, n) ->
                        new DistrictStanding(
                                row.getString("code"), row.getString("name"), counts(row)))
                .list();
    }

    List<WavePlan> waves(View view) {
        return view.ask(reader, WAVES).query((row, n) -> wave(row)).list();
    }

    List<Opening> openings(View view) {
        return view.ask(reader, OPENINGS)
                .query((row, n) ->
                        new Opening(
                                row.getObject("day", LocalDate.class),
                                row.getInt("opened"),
                                row.getInt("total")))
                .list();
    }

    /** When history began to be kept as it happened. */
    Instant kept() {
        return reader.sql("SELECT at FROM history_start")
                .query((row, n) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .single();
    }

    static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getInt("villages"),
                row.getInt("interested"),
                row.getInt("ready"),
                row.getInt("provisioned"),
                row.getInt("live"),
                row.getInt("in_use"),
                row.getInt("behind"),
                row.getInt("in_progress"),
                row.getInt("closed"));
    }

    private static WavePlan wave(ResultSet row) throws SQLException {
        return new WavePlan(
                row.getObject("wave", UUID.class),
                row.getInt("position"),
                row.getString("name"),
                WaveState.valueOf(row.getString("state")),
                row.getInt("villages"),
                row.getInt("opened"),
                row.getInt("failed"),
                row.getObject("planned_from", LocalDate.class),
                row.getObject("planned_until", LocalDate.class),
                instant(row, "started_at"),
                instant(row, "finished_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
