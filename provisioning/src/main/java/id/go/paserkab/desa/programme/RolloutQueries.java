package id.go.paserkab.desa.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.platform.ReaderDatabase;
import id.go.paserkab.desa.register.VillageState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the rollout as the login that may see aggregates only: four queries, however many villages.
 */
@Component
final class RolloutQueries implements Rollout {

    private static final String TILES =
            """
            SELECT d.code AS district, d.name AS district_name, v.code, v.name, v.slug, v.state,
                   latest.number, coalesce(run.state = 'FAILED', false) AS failed
              FROM district d JOIN village v ON v.district = d.code
              LEFT JOIN (SELECT wv.village, max(w.number) AS number
                           FROM wave_village wv JOIN wave w ON w.id = wv.wave GROUP BY wv.village) latest
                     ON latest.village = v.code
              LEFT JOIN (SELECT DISTINCT ON (village) village, state FROM provisioning_run
                          ORDER BY village, queued_at DESC, id DESC) run ON run.village = v.code
             ORDER BY v.code
            """;
    private static final String WAVES =
            """
            SELECT w.id, w.number, w.name, w.state, w.planned_until, w.started_at, w.finished_at,
                   count(*) AS villages,
                   count(*) FILTER (WHERE run.state = 'SUCCEEDED') AS succeeded,
                   count(*) FILTER (WHERE run.state = 'FAILED') AS failed
              FROM wave w JOIN wave_village wv ON wv.wave = w.id
              LEFT JOIN (SELECT DISTINCT ON (wave, village) wave, village, state FROM provisioning_run
                          ORDER BY wave, village, queued_at DESC, id DESC) run
                     ON run.wave = w.id AND run.village = wv.village
             GROUP BY w.id ORDER BY w.number
            """;
    private static final String STUCK =
            """
            SELECT r.village, v.name, w.number, coalesce(s.step, 'ROLES') AS step,
                   coalesce(s.failure, r.failure) AS failure, coalesce(s.remedy, r.remedy) AS remedy,
                   coalesce(s.started_at, r.queued_at) AS since
              FROM provisioning_run r
              JOIN village v ON v.code = r.village
              LEFT JOIN wave w ON w.id = r.wave
              LEFT JOIN provisioning_step s ON s.run = r.id AND s.state IN ('FAILED', 'WAITING')
             WHERE r.state IN ('FAILED', 'WAITING')
                OR (r.state = 'UNDOING' AND r.failure IS NOT NULL)
             ORDER BY since, r.village
            """;
    private static final String TIMELINE =
            """
            SELECT day, count(*) AS opened, sum(count(*)) OVER (ORDER BY day) AS total
              FROM (SELECT (finished_at AT TIME ZONE 'Asia/Makassar')::date AS day
                      FROM provisioning_run WHERE state = 'SUCCEEDED') opening
             GROUP BY day ORDER BY day
            """;

    private final JdbcClient reader;
    private final Clock clock;

    RolloutQueries(@ReaderDatabase JdbcClient reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Overview overview() {
        var asOf = clock.instant();
        var placed = reader.sql(TILES).query((row, n) -> tile(row)).list();
        var tiles = placed.stream().map(Placed::tile).toList();
        return new Overview(
                asOf,
                totals(tiles),
                reader.sql(WAVES).query((row, n) -> wave(row)).list(),
                districts(placed),
                reader.sql(STUCK).query((row, n) -> stuck(row)).list(),
                reader.sql(TIMELINE).query((row, n) -> activation(row)).list());
    }

    private static Totals totals(List<Tile> tiles) {
        var active = 0;
        var inProgress = 0;
        var failed = 0;
        var planned = 0;
        var closed = 0;
        for (var tile : tiles) {
            switch (tile.state()) {
                case ACTIVE, READ_ONLY -> active++;
                case PLANNED -> planned++;
                case SUSPENDED, ARCHIVED -> closed++;
                case PROVISIONING -> {
                    if (tile.failed()) {
                        failed++;
                    } else {
                        inProgress++;
                    }
                }
            }
        }
        return new Totals(tiles.size(), active, inProgress, failed, planned, closed);
    }

    private static List<DistrictProgress> districts(List<Placed> placed) {
        var districts = new ArrayList<DistrictProgress>();
        placed.stream()
                .collect(groupingBy(Placed::district, LinkedHashMap::new, toList()))
                .forEach((code, villages) ->
                        districts.add(
                                new DistrictProgress(
                                        code,
                                        villages.getFirst().districtName(),
                                        villages.stream().map(Placed::tile).toList())));
        return districts;
    }

    private static Placed tile(ResultSet row) throws SQLException {
        return new Placed(
                row.getString("district"),
                row.getString("district_name"),
                new Tile(
                        new VillageCode(row.getString("code")),
                        row.getString("name"),
                        row.getString("slug"),
                        VillageState.valueOf(row.getString("state")),
                        row.getBoolean("failed"),
                        row.getObject("number", Integer.class)));
    }

    private static WaveProgress wave(ResultSet row) throws SQLException {
        return new WaveProgress(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("name"),
                WaveState.valueOf(row.getString("state")),
                row.getInt("villages"),
                row.getInt("succeeded"),
                row.getInt("failed"),
                row.getObject("planned_until", LocalDate.class),
                instant(row, "started_at"),
                instant(row, "finished_at"));
    }

    private static Stuck stuck(ResultSet row) throws SQLException {
        return new Stuck(
                new VillageCode(row.getString("village")),
                row.getString("name"),
                row.getObject("number", Integer.class),
                row.getString("step"),
                row.getString("failure"),
                row.getString("remedy"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static Activation activation(ResultSet row) throws SQLException {
        return new Activation(
                row.getObject("day", LocalDate.class), row.getInt("opened"), row.getInt("total"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private record Placed(String district, String districtName, Tile tile) {}
}
