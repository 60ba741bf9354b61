package id.go.paserkab.desa.adoption;

import id.go.paserkab.desa.activity.ActivityKind;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.kernel.VillageCode;
import java.sql.Date;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds activities up by village, day (on the clock of Paser) and kind. */
@Component
class ActivityBook {

    private static final String ADD =
            """
            INSERT INTO activity (village, day, kind, count) VALUES (?, ?, ?, ?)
            ON CONFLICT (village, day, kind) DO UPDATE SET count = activity.count + excluded.count
            """;
    private static final String LEVEL =
            """
            INSERT INTO activity_level (village, day, kind, value, at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (village, kind, day) DO UPDATE SET value = excluded.value, at = excluded.at
             WHERE excluded.at >= activity_level.at
            """;

    private final JdbcTemplate platform;

    ActivityBook(JdbcTemplate platform) {
        this.platform = platform;
    }

    /** Joins the running platform transaction. */
    void add(List<Happened> happenings) {
        var sums = new TreeMap<Sum, Integer>();
        var levels = new ArrayList<Object[]>();
        for (var happened : happenings) {
            var day = PaserTime.day(happened.at());
            if (happened.kind().level()) {
                levels.add(
                        new Object[] {
                            happened.village().value(),
                            Date.valueOf(day),
                            happened.kind().name(),
                            happened.amount(),
                            happened.at().atOffset(ZoneOffset.UTC)
                        });
            } else {
                sums.merge(
                        new Sum(happened.village().value(), Date.valueOf(day), happened.kind()),
                        happened.amount(),
                        Integer::sum);
            }
        }
        var rows = new ArrayList<Object[]>();
        sums.forEach((sum, count) ->
                rows.add(new Object[] {sum.village(), sum.day(), sum.kind().name(), count}));
        platform.batchUpdate(ADD, rows);
        platform.batchUpdate(LEVEL, levels);
    }

    /** One activity, or several of a kind at the same moment. */
    record Happened(VillageCode village, Instant at, ActivityKind kind, int amount) {}

    /** In one order for everybody, so that two who add at once never wait for each other. */
    private record Sum(String village, Date day, ActivityKind kind) implements Comparable<Sum> {

        @Override
        public int compareTo(Sum other) {
            var byVillage = village.compareTo(other.village);
            var byDay = byVillage != 0 ? byVillage : day.compareTo(other.day);
            return byDay != 0 ? byDay : kind.compareTo(other.kind);
        }
    }
}
