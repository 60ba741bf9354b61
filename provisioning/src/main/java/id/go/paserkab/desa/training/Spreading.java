package id.go.paserkab.desa.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells how training spreads from the villages of earlier waves to all others. */
@Component
public class Spreading {

    private static final String TAUGHT =
            """
            WITH in_wave AS (
                SELECT v.village, min(w.number) AS wave FROM wave_village v JOIN wave w ON w.id = v.wave
                 WHERE w.state <> 'ABORTED' GROUP BY v.village
            )
            SELECT DISTINCT s.id AS session, t.name AS trainer, t.village, tv.name AS village_name,
                   tw.wave, c.village AS reached, cv.name AS reached_name, cw.wave AS reached_wave
              FROM training_session s
              JOIN cadre t ON t.id = s.cadre
              JOIN village tv ON tv.code = t.village
              JOIN in_wave tw ON tw.village = t.village
              JOIN training_participant p ON p.session = s.id AND p.attended
              JOIN cadre c ON c.id = p.cadre
              JOIN village cv ON cv.code = c.village
              LEFT JOIN in_wave cw ON cw.village = c.village
             WHERE s.cancelled IS NULL AND s.first_day <= :day
               AND (cw.wave IS NULL OR cw.wave > tw.wave)
            """;

    private final JdbcClient platform;

    Spreading(JdbcClient platform) {
        this.platform = platform;
    }

    /** By village, of sessions that had begun on that day. */
    public List<Spread> until(LocalDate day) {
        var taught =
                platform.sql(TAUGHT)
                        .param("day", day)
                        .query((row, n) ->
                                new Taught(
                                        row.getObject("session", UUID.class),
                                        row.getString("trainer"),
                                        new VillageCode(row.getString("village")),
                                        row.getString("village_name"),
                                        row.getInt("wave"),
                                        new Spread.Reached(
                                                new VillageCode(row.getString("reached")),
                                                row.getString("reached_name"),
                                                row.getObject("reached_wave", Integer.class))))
                        .list();
        return taught.stream()
                .collect(groupingBy(Taught::village, TreeMap::new, toList()))
                .values()
                .stream()
                .map(Spreading::spread)
                .toList();
    }

    private static Spread spread(List<Taught> ofVillage) {
        var first = ofVillage.getFirst();
        return new Spread(
                first.village(),
                first.villageName(),
                first.wave(),
                ofVillage.stream().map(Taught::trainer).distinct().sorted().toList(),
                (int) ofVillage.stream().map(Taught::session).distinct().count(),
                ofVillage.stream()
                        .map(Taught::reached)
                        .distinct()
                        .sorted(Comparator.comparing(Spread.Reached::village))
                        .toList());
    }

    /** That a cadre taught somebody of another village at a session. */
    private record Taught(
            UUID session,
            String trainer,
            VillageCode village,
            String villageName,
            int wave,
            Spread.Reached reached) {}
}
