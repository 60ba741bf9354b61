package id.go.paserkab.desa.insight;

import id.go.paserkab.desa.insight.StuckVillage.Lacking;
import id.go.paserkab.desa.insight.StuckVillage.Owner;
import id.go.paserkab.desa.insight.StuckVillage.Trouble;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.platform.ReaderDatabase;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.readiness.GateState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has PostgreSQL find the villages that do not come on: one query, the longest of each kind. */
@Component
final class StuckRows {

    /** In days: a wave that begins sooner asks for its gates now. */
    private static final int NEAR = 14;

    private static final String STUCK =
            StandingSql.GATES
                    + StandingSql.STANDING
                    + """
                    , run AS (
                        SELECT CASE state WHEN 'UNDOING' THEN 'NOT_TAKEN_BACK' ELSE state END AS trouble, village, wave,
                               (at AT TIME ZONE 'Asia/Makassar')::date AS since, failure, remedy, NULL AS lacking
                          FROM stuck_runs(:moment)
                    ), lacked AS (
                        SELECT p.village, w.wave, w.planned_from, u.code, u.position,
                               CASE WHEN d.kind <> 'WITHDRAW' THEN 'LAPSED' WHEN given.is THEN 'STARTED' ELSE 'OPEN' END AS state
                          FROM wave_plans(:moment) w
                          JOIN wave_villages(:moment) p ON p.wave = w.wave
                          JOIN wave_gates(:moment) n ON n.wave = w.wave
                          JOIN used u ON u.code = n.gate
                          LEFT JOIN LATERAL (SELECT kind, until FROM gate_decision
                                              WHERE village = p.village AND gate = u.code AND at <= :moment
                                              ORDER BY sequence DESC LIMIT 1) d ON true
                         CROSS JOIN LATERAL (SELECT EXISTS (
                                SELECT FROM (SELECT DISTINCT ON (item) taken_back FROM gate_evidence
                                              WHERE village = p.village AND gate = u.code AND at <= :moment
                                              ORDER BY item, number DESC) newest
                                 WHERE NOT taken_back) AS is) given
                         WHERE w.state IN ('DRAFT', 'APPROVED') AND w.planned_from <= :day::date + :near
                           AND (d.kind IS NULL OR d.kind = 'WITHDRAW' OR d.until < :day)
                    ), gates AS (
                        SELECT 'GATES', village, wave, planned_from, NULL, NULL,
                               string_agg(code || ' ' || state, ',' ORDER BY position, code)
                          FROM lacked GROUP BY village, wave, planned_from
                    ), use AS (
                        SELECT s.use, s.code, NULL::uuid,
                               coalesce((SELECT max(day) FROM activity a WHERE a.village = s.code AND a.day <= :day), s.since),
                               NULL, NULL, NULL
                          FROM standing s WHERE s.use IN ('STALLED', 'NEVER_STARTED')
                    ), stuck AS (
                        SELECT t.*, v.name, d.name AS district,
                               count(*) OVER (PARTITION BY t.trouble) AS all_of_them,
                               row_number() OVER (PARTITION BY t.trouble ORDER BY t.since, t.village) AS place
                          FROM (SELECT * FROM run UNION ALL SELECT * FROM gates UNION ALL SELECT * FROM use) t
                          JOIN village v ON v.code = t.village JOIN district d ON d.code = v.district
                         WHERE :district = '' OR v.district = :district
                    )
                    SELECT s.*, w.position AS wave_number,
                           EXISTS (SELECT FROM facilitator_assignment a JOIN facilitator f ON f.id = a.facilitator
                                    WHERE a.village = s.village AND greatest(a.first_day, f.first_day) <= :day
                                      AND coalesce(least(a.last_day, f.last_day), 'infinity') >= :day) AS covered
                      FROM stuck s LEFT JOIN wave_plans(:moment) w ON w.wave = s.wave
                     WHERE s.place <= :most
                     ORDER BY array_position(:troubles, s.trouble), s.since, s.village
                    """;

    private final JdbcClient reader;

    StuckRows(@ReaderDatabase JdbcClient reader) {
        this.reader = reader;
    }

    /** Of each kind at most so many; of one district, or of all where it is empty. */
    StuckVillages stuck(View view, String district, int most) {
        var counts = new EnumMap<Trouble, Integer>(Trouble.class);
        var villages =
                view.ask(reader, STUCK)
                        .param("near", NEAR)
                        .param("district", district)
                        .param("most", most)
                        .param(
                                "troubles",
                                Arrays.stream(Trouble.values())
                                        .map(Trouble::name)
                                        .toArray(String[]::new))
                        .query((row, n) -> {
                            var village = village(row);
                            counts.put(village.trouble(), row.getInt("all_of_them"));
                            return village;
                        })
                        .list();
        return new StuckVillages(counts, villages);
    }

    private static StuckVillage village(ResultSet row) throws SQLException {
        var trouble = Trouble.valueOf(row.getString("trouble"));
        var lacking = lacking(row.getString("lacking"));
        return new StuckVillage(
                trouble,
                new VillageCode(row.getString("village")),
                row.getString("name"),
                row.getString("district"),
                row.getObject("wave", UUID.class),
                row.getObject("wave_number", Integer.class),
                row.getObject("since", LocalDate.class),
                switch (trouble) {
                    case FAILED, WAITING, NOT_TAKEN_BACK -> Owner.DPMD;
                    case GATES -> Owner.ofGates(lacking, row.getBoolean("covered"));
                    case STALLED, NEVER_STARTED -> Owner.coach(row.getBoolean("covered"));
                },
                row.getString("failure"),
                row.getString("remedy"),
                lacking);
    }

    private static List<Lacking> lacking(@Nullable String told) {
        return told == null
                ? List.of()
                : Arrays.stream(told.split(","))
                        .map(gate -> gate.split(" "))
                        .map(gate -> new Lacking(new GateCode(gate[0]), GateState.valueOf(gate[1])))
                        .toList();
    }
}
