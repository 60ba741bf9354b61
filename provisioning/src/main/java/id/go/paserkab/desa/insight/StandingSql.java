package id.go.paserkab.desa.insight;

import id.go.paserkab.desa.adoption.AdoptionStatus;

/**
 * The rules of {@link AdoptionStatus} and of gates in SQL, so that villages are counted where they
 * lie. A test compares them with the rules in Java on many villages, so that they cannot drift.
 * Takes {@code :day} and {@code :moment}.
 */
final class StandingSql {

    /** {@code used}: the gates that there were. {@code decided}: what holds at those asked for. */
    static final String GATES =
            """
            WITH used AS (
                SELECT g.code, g.position, g.needed_at_start FROM gate g
                 WHERE coalesce(g.retired_at > :moment, true)
                   AND EXISTS (SELECT FROM gate_edition e WHERE e.gate = g.code AND e.at <= :moment)
            ), decided AS (
                SELECT last.village, u.code AS gate,
                       last.kind <> 'WITHDRAW' AND (last.until IS NULL OR last.until >= :day) AS passes
                  FROM used u
                 CROSS JOIN LATERAL (SELECT DISTINCT ON (village) village, kind, until
                                       FROM gate_decision WHERE gate = u.code AND at <= :moment
                                      ORDER BY village, sequence DESC) last
                 WHERE u.needed_at_start OR u.code = 'G0'
            )
            """;

    /** {@code standing}: every village, its state, and how it uses the platform. */
    static final String STANDING =
            """
            , opened AS (
                SELECT village, min((finished_at AT TIME ZONE 'Asia/Makassar')::date) AS since
                  FROM provisioning_run WHERE state = 'SUCCEEDED' AND finished_at <= :moment
                 GROUP BY village
            ), active AS (
                SELECT village, first,
                       bit_count(substring(days FROM greatest(1, active_day(:day) - %1$d + 1) FOR %1$d)) AS days
                  FROM active_days
            ), standing AS (
                SELECT v.code, v.name, v.district, known.state, opened.since,
                       CASE WHEN opened.since IS NULL OR known.state NOT IN ('ACTIVE', 'READ_ONLY') THEN 'NOT_LIVE'
                            WHEN active.days >= %2$d THEN 'IN_USE'
                            WHEN :day::date - opened.since < %3$d THEN 'NEW'
                            WHEN active.days > 0 THEN 'SLOWING'
                            WHEN active.first <= :day THEN 'STALLED'
                            ELSE 'NEVER_STARTED' END AS use
                  FROM village v
                  LEFT JOIN village_states(:moment) known ON known.village = v.code
                  LEFT JOIN opened ON opened.village = v.code
                  LEFT JOIN active ON active.village = v.code
            )
            """
                    .formatted(AdoptionStatus.WINDOW, AdoptionStatus.REGULAR, AdoptionStatus.GRACE);

    private StandingSql() {}
}
