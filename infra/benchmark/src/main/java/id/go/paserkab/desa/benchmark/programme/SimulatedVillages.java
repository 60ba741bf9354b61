package id.go.paserkab.desa.benchmark.programme;

import id.go.paserkab.desa.benchmark.DatabaseLogin;
import id.go.paserkab.desa.benchmark.measure.Progress;
import java.sql.SQLException;
import java.util.List;

/**
 * Two years of the programme beneath the product: the register's own villages, and as many that
 * exist in the platform's tables only. Each opened on a day of its own, passed its gates, and was
 * used every day since.
 */
final class SimulatedVillages {

    static final int DAYS = 730;

    private static final List<String> MORE =
            List.of(
                    """
                    INSERT INTO district (code, name)
                    SELECT format('90.%1$s.%2$s', lpad((n / 50)::text, 2, '0'), lpad((n % 50)::text, 2, '0')),
                           'Kecamatan Simulasi ' || n
                      FROM generate_series(0, (:villages - 1) / 14) n
                    """,
                    """
                    INSERT INTO village (code, name, slug, district, state, palette, schema_version)
                    SELECT d.code || '.' || (2000 + n % 14), 'Simulasi ' || n, 'simulasi-' || n, d.code,
                           'ACTIVE', 1 + n % 8, 1
                      FROM generate_series(0, :villages - 1) n
                      JOIN district d ON d.code = format('90.%1$s.%2$s', lpad((n / 14 / 50)::text, 2, '0'),
                                                         lpad((n / 14 % 50)::text, 2, '0'))
                    """,
                    """
                    INSERT INTO wave (id, programme, number, name, state, parallelism, canaries, tolerance,
                                      planned_from, planned_until, started_at, finished_at)
                    SELECT gen_random_uuid(), (SELECT min(id::text)::uuid FROM programme), 1000 + n,
                           'Simulasi ' || n, 'COMPLETED', 4, 0, 0, current_date - 700 + 13 * n,
                           current_date - 690 + 13 * n, now() - make_interval(days => 700 - 13 * n),
                           now() - make_interval(days => 685 - 13 * n)
                      FROM generate_series(0, 49) n
                    """,
                    """
                    INSERT INTO wave_village (wave, village, position, canary)
                    SELECT w.id, v.code, v.n, false
                      FROM (SELECT code, row_number() OVER (ORDER BY code) AS n FROM village
                             WHERE slug LIKE 'simulasi-%') v
                      JOIN wave w ON w.number = 1000 + v.n % 50
                    """,
                    """
                    INSERT INTO provisioning_run (id, wave, village, state, queued_at, started_at, finished_at)
                    SELECT gen_random_uuid(), w.id, wv.village, 'SUCCEEDED', w.started_at, w.started_at,
                           w.started_at + interval '1 hour'
                      FROM wave w JOIN wave_village wv ON wv.wave = w.id WHERE w.number >= 1000
                    """,
                    """
                    INSERT INTO wave_history (wave, position, name, state, planned_from, planned_until,
                                              started_at, finished_at, discarded, at)
                    SELECT id, number, name, 'COMPLETED', planned_from, planned_until, started_at,
                           finished_at, false, finished_at
                      FROM wave WHERE number >= 1000
                    """,
                    """
                    INSERT INTO wave_village_history (wave, village, held, at)
                    SELECT wv.wave, wv.village, true, now() - interval '720 days'
                      FROM wave w JOIN wave_village wv ON wv.wave = w.id WHERE w.number >= 1000
                    """);

    private static final List<String> TWO_YEARS =
            List.of(
                    """
                    INSERT INTO village_history (village, state, at)
                    SELECT code, 'ACTIVE', now() - make_interval(days => 30 + abs(hashtext(code)) % 700)
                      FROM village v
                     WHERE state = 'ACTIVE'
                       AND NOT EXISTS (SELECT FROM gate_decision d WHERE d.village = v.code)
                    """,
                    """
                    INSERT INTO gate_decision (village, gate, sequence, kind, edition, until, at, by_subject, by_name)
                    SELECT v.code, g.code, 1, 'CONFIRM', 1, current_date + 90, now() - interval '600 days',
                           'benchmark', 'Patokan'
                      FROM village v CROSS JOIN gate g
                     WHERE NOT EXISTS (SELECT FROM gate_decision d WHERE d.village = v.code AND d.gate = g.code)
                    """,
                    """
                    INSERT INTO gate_evidence (village, gate, item, note, at, by_subject, by_name)
                    SELECT v.code, i.gate, i.item, 'Patokan', now() - interval '610 days', 'benchmark', 'Patokan'
                      FROM village v CROSS JOIN gate_item i
                     WHERE i.edition = 1 AND i.kind = 'STATEMENT'
                       AND NOT EXISTS (SELECT FROM gate_evidence e WHERE e.village = v.code AND e.gate = i.gate
                                                                     AND e.item = i.item)
                    """,
                    """
                    INSERT INTO cadre (id, village, kind, name, decree_number, decree_date, first_day)
                    SELECT gen_random_uuid(), v.code, 'CADRE', 'Kader Patokan', 'SK/1', current_date - 500,
                           current_date - 500
                      FROM village v
                     WHERE NOT EXISTS (SELECT FROM cadre c WHERE c.village = v.code)
                    """,
                    """
                    INSERT INTO facilitator (id, name, origin, first_day)
                    SELECT gen_random_uuid(), 'Patokan ' || n, 'REGENCY', current_date - 700
                      FROM generate_series(1, 50) n
                     WHERE NOT EXISTS (SELECT FROM facilitator)
                    """,
                    """
                    INSERT INTO facilitator_assignment (id, facilitator, village, first_day)
                    SELECT gen_random_uuid(), (SELECT f.id FROM facilitator f ORDER BY f.id
                                                OFFSET abs(hashtext(v.code)) % 50 LIMIT 1),
                           v.code, current_date - 600
                      FROM village v
                     WHERE NOT EXISTS (SELECT FROM facilitator_assignment a WHERE a.village = v.code)
                    """,
                    """
                    INSERT INTO training_session (id, place, first_day, last_day, capacity, facilitator, pass_mark)
                    SELECT gen_random_uuid(), 'Patokan', current_date - 400 + n, current_date - 395 + n, 200,
                           (SELECT min(id::text)::uuid FROM facilitator), 70
                      FROM generate_series(1, 50) n
                     WHERE NOT EXISTS (SELECT FROM training_session)
                    """,
                    """
                    INSERT INTO training_participant (session, cadre, attended, pre, post)
                    SELECT (SELECT s.id FROM training_session s ORDER BY s.id
                             OFFSET abs(hashtext(c.village)) % 50 LIMIT 1), c.id, true, 50, 80
                      FROM cadre c
                     WHERE NOT EXISTS (SELECT FROM training_participant p WHERE p.cadre = c.id)
                    """,
                    """
                    INSERT INTO training_certificate (code, session, cadre, name, village, village_name, modules,
                                                      day, issued, issued_by)
                    SELECT translate(upper(left(md5(c.id::text), 20)), '01', '23'), p.session, c.id, c.name, c.village,
                           v.name, 'Patokan', current_date - 390, now() - interval '390 days', 'Patokan'
                      FROM training_participant p JOIN cadre c ON c.id = p.cadre JOIN village v ON v.code = c.village
                     WHERE NOT EXISTS (SELECT FROM training_certificate t WHERE t.cadre = c.id)
                    """,
                    """
                    INSERT INTO activity_level (village, day, kind, value, at)
                    SELECT v.code, current_date - 7 * n, 'PROFILE_COMPLETENESS', 60 + n % 40, now()
                      FROM village v CROSS JOIN generate_series(0, :days / 7) n
                     WHERE v.state = 'ACTIVE'
                    ON CONFLICT DO NOTHING
                    """);

    /**
     * As a bulk load: without a check of each row and with one index built at the end. What the
     * table's trigger would have kept is made by the same function.
     */
    private static final List<String> DAILY =
            List.of(
                    "SET search_path = platform",
                    "SET session_replication_role = replica",
                    "DROP INDEX activity_day",
                    """
                    INSERT INTO activity (village, day, kind, count)
                    SELECT v.code, current_date - :days + n, kind, 1 + n % 5
                      FROM village v CROSS JOIN generate_series(1, :days) n
                     CROSS JOIN unnest(ARRAY['PROFILE_EDITED', 'SIGNED_IN']) kind
                     WHERE v.state = 'ACTIVE'
                       AND NOT EXISTS (SELECT FROM activity a WHERE a.village = v.code AND a.day < current_date)
                     ORDER BY v.code, n, kind
                    ON CONFLICT DO NOTHING
                    """,
                    "CREATE INDEX activity_day ON activity (day, village) INCLUDE (kind, count)",
                    "DELETE FROM active_days",
                    """
                    INSERT INTO active_days (village, first, days)
                    SELECT village, min(day), with_days('', array_agg(DISTINCT day)) FROM activity GROUP BY village
                    """,
                    "VACUUM (ANALYZE)");

    private final DatabaseLogin platform;
    private final DatabaseLogin superuser;
    private final Progress progress;

    SimulatedVillages(DatabaseLogin platform, DatabaseLogin superuser, Progress progress) {
        this.platform = platform;
        this.superuser = superuser;
        this.progress = progress;
    }

    /** Adds so many villages to the register; they have no schema and are never entered. */
    void add(int villages) throws SQLException {
        progress.say("%d villages are added to the platform's tables", villages);
        perform(platform, MORE, villages);
    }

    /** Gives every open village that has none two years of daily use, and its gates. */
    void use() throws SQLException {
        progress.say("every village gets %d days of use", DAYS);
        perform(platform, TWO_YEARS, 0);
        perform(superuser, DAILY, 0);
    }

    long events() throws SQLException {
        try (var connection = platform.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM activity")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void perform(DatabaseLogin login, List<String> statements, int villages)
            throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            for (var text : statements) {
                statement.execute(
                        text.replace(":villages", String.valueOf(villages))
                                .replace(":days", String.valueOf(DAYS)));
            }
        }
    }
}
