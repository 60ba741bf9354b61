package id.go.paserkab.desa.adoption;

import id.go.paserkab.desa.adoption.Adoption.Overview;
import id.go.paserkab.desa.adoption.Adoption.VillageUse;
import id.go.paserkab.desa.adoption.Adoption.Week;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.platform.ReaderDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads use as the login that may see aggregates only: two queries, however many villages. Days are
 * counted from the bits of {@code active_days}.
 */
@Component
final class AdoptionQueries implements Adoption {

    private static final int WEEKS = 26;

    private static final String LIVE =
            """
            WITH live AS (
                SELECT village, min((finished_at AT TIME ZONE 'Asia/Makassar')::date) AS since
                  FROM provisioning_run
                 WHERE state = 'SUCCEEDED' AND (finished_at AT TIME ZONE 'Asia/Makassar')::date <= :day
                 GROUP BY village)
            """;

    private static final String VILLAGES =
            LIVE
                    + """
                    SELECT v.code, v.name, d.name AS district, live.since,
                           :day::date - active_day(:day) + nullif(length(rtrim(until.days::text, '0')), 0) AS last,
                           coalesce(bit_count(substring(until.days FROM active_day(:day) - :window + 1)), 0) AS days, coalesce(w.sign_ins, 0) AS sign_ins,
                           coalesce(w.edits, 0) AS edits, level.value AS completeness
                      FROM village v JOIN district d ON d.code = v.district
                      LEFT JOIN village_states(:moment) known ON known.village = v.code
                      LEFT JOIN live ON live.village = v.code AND known.state IN ('ACTIVE', 'READ_ONLY')
                      LEFT JOIN active_days a ON a.village = v.code
                      CROSS JOIN LATERAL (SELECT substring(a.days FOR greatest(0, active_day(:day))) AS days) until
                      LEFT JOIN (SELECT village, sum(count) FILTER (WHERE kind = 'SIGNED_IN') AS sign_ins,
                                        sum(count) FILTER (WHERE kind = 'PROFILE_EDITED') AS edits
                                   FROM activity WHERE day > :day::date - :window AND day <= :day
                                  GROUP BY village) w ON w.village = v.code
                      LEFT JOIN LATERAL (SELECT value FROM activity_level l
                                          WHERE l.village = v.code AND l.kind = 'PROFILE_COMPLETENESS'
                                            AND l.day <= :day
                                          ORDER BY day DESC LIMIT 1) level ON true
                     ORDER BY v.code
                    """;

    private static final String BY_WEEK =
            LIVE
                    + """
                    SELECT week.last, active.villages AS active,
                           (SELECT count(*) FROM live WHERE since <= week.last) AS live
                      FROM (SELECT :day::date - 7 * n AS last FROM generate_series(0, :weeks - 1) n) week
                     CROSS JOIN LATERAL (
                            SELECT count(*) AS villages FROM active_days
                             WHERE bit_count(substring(days FROM active_day(week.last) - 6 FOR 7)) > 0) active
                     ORDER BY week.last
                    """;

    private final JdbcClient reader;
    private final Clock clock;

    AdoptionQueries(@ReaderDatabase JdbcClient reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Overview overview(@Nullable LocalDate asOf) {
        var day = day(asOf);
        return new Overview(day, clock.instant(), villages(day), weeks(day));
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        var today = PaserTime.today(clock);
        return asOf == null || asOf.isAfter(today) ? today : asOf;
    }

    private List<VillageUse> villages(LocalDate day) {
        return reader.sql(VILLAGES)
                .param("day", day)
                .param("window", AdoptionStatus.WINDOW)
                .param("moment", endOf(day))
                .query((row, n) -> village(row, day))
                .list();
    }

    @Override
    public List<Week> weeks(@Nullable LocalDate asOf) {
        return reader.sql(BY_WEEK)
                .param("day", day(asOf))
                .param("weeks", WEEKS)
                .query((row, n) ->
                        new Week(
                                row.getObject("last", LocalDate.class),
                                row.getInt("active"),
                                row.getInt("live")))
                .list();
    }

    /** Today has no end yet: it takes in whatever has been written. */
    private OffsetDateTime endOf(LocalDate day) {
        return day.isBefore(PaserTime.today(clock))
                ? day.plusDays(1).atStartOfDay(PaserTime.ZONE).toOffsetDateTime().minusNanos(1000)
                : OffsetDateTime.MAX;
    }

    private static VillageUse village(ResultSet row, LocalDate day) throws SQLException {
        var since = row.getObject("since", LocalDate.class);
        var last = row.getObject("last", LocalDate.class);
        var days = row.getInt("days");
        return new VillageUse(
                new VillageCode(row.getString("code")),
                row.getString("name"),
                row.getString("district"),
                since,
                AdoptionStatus.of(since, last, days, day),
                last,
                days,
                row.getInt("sign_ins"),
                row.getInt("edits"),
                row.getObject("completeness", Integer.class));
    }
}
