package id.go.paserkab.desa.insight;

import id.go.paserkab.desa.platform.ReaderDatabase;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has PostgreSQL count who was trained; whoever asks sees no names and no small counts. */
@Component
final class PeopleRows {

    private static final String PEOPLE =
            """
            WITH certified AS (
                SELECT DISTINCT cadre FROM training_certificate
                 WHERE issued <= :moment AND coalesce(revoked > :moment, true)
            ), trained AS (
                SELECT p.cadre FROM training_participant p JOIN training_session s ON s.id = p.session
                 WHERE p.attended AND s.last_day <= :day AND coalesce(s.cancelled > :moment, true)
                UNION SELECT cadre FROM certified
            ), latest AS (
                SELECT p.village, max(w.position) AS number
                  FROM wave_villages(:moment) p JOIN wave_plans(:moment) w ON w.wave = p.wave GROUP BY p.village
            )
            SELECT v.district, coalesce(latest.number, 0) AS wave, certified.cadre IS NOT NULL AS certified, count(*)
              FROM trained t
              JOIN cadre c ON c.id = t.cadre
              JOIN village v ON v.code = c.village
              LEFT JOIN latest ON latest.village = v.code
              LEFT JOIN certified ON certified.cadre = t.cadre
             GROUP BY 1, 2, 3
            """;

    private final JdbcClient reader;

    PeopleRows(@ReaderDatabase JdbcClient reader) {
        this.reader = reader;
    }

    PeopleCounts people(View view) {
        var counts = new HashMap<List<String>, Integer>();
        view.ask(reader, PEOPLE)
                .query((row, n) ->
                        counts.put(
                                List.of(
                                        row.getString("district"),
                                        row.getString("wave"),
                                        row.getBoolean("certified")
                                                ? PeopleCounts.CERTIFIED
                                                : PeopleCounts.TRAINED_ONLY),
                                row.getInt("count")))
                .list();
        return new PeopleCounts(SmallCells.of(counts));
    }
}
