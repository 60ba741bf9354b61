--liquibase formatted sql

-- What villages and waves were on any past day. Rows are written by triggers, so that no way of
-- changing a state or a plan can pass them by, and are only ever added to.

--changeset desa:platform-0013-history splitStatements:false
CREATE TABLE village_history (
    number  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    village text NOT NULL,
    state   text NOT NULL,
    at      timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX village_history_village ON village_history (village, at DESC, number DESC) INCLUDE (state);

CREATE TABLE wave_history (
    number        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    wave          uuid NOT NULL,
    position      integer NOT NULL,
    name          text NOT NULL,
    state         text NOT NULL,
    planned_from  date,
    planned_until date,
    started_at    timestamptz,
    finished_at   timestamptz,
    discarded     boolean NOT NULL,
    at            timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX wave_history_wave ON wave_history (wave, at DESC, number DESC);

CREATE TABLE wave_village_history (
    number  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    wave    uuid NOT NULL,
    village text NOT NULL,
    held    boolean NOT NULL,
    at      timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX wave_village_history_place ON wave_village_history (wave, village, at DESC, number DESC) INCLUDE (held);

CREATE TABLE wave_gate_history (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    wave   uuid NOT NULL,
    gate   text NOT NULL,
    held   boolean NOT NULL,
    at     timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX wave_gate_history_place ON wave_gate_history (wave, gate, at DESC, number DESC) INCLUDE (held);

CREATE TABLE run_history (
    number  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run     uuid NOT NULL,
    village text NOT NULL,
    wave    uuid,
    state   text NOT NULL,
    failure text,
    remedy  text,
    at      timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX run_history_run ON run_history (run, at DESC, number DESC) INCLUDE (state);

-- From when on the rows above were written as things happened. What lies before was put together
-- from runs and the audit trail, as far as these know it.
CREATE TABLE history_start (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    at       timestamptz NOT NULL
);
INSERT INTO history_start (at) VALUES (clock_timestamp());

CREATE FUNCTION note_village() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN INSERT INTO village_history (village, state) VALUES (NEW.code, NEW.state); RETURN NULL; END';
CREATE TRIGGER village_is_noted AFTER INSERT ON village
    FOR EACH ROW EXECUTE FUNCTION note_village();
CREATE TRIGGER village_move_is_noted AFTER UPDATE OF state ON village
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION note_village();

CREATE FUNCTION note_wave() RETURNS trigger LANGUAGE plpgsql AS '
DECLARE
    known wave := CASE WHEN TG_OP = ''DELETE'' THEN OLD ELSE NEW END;
BEGIN
    INSERT INTO wave_history (wave, position, name, state, planned_from, planned_until, started_at, finished_at, discarded)
    VALUES (known.id, known.number, known.name, known.state, known.planned_from, known.planned_until,
            known.started_at, known.finished_at, TG_OP = ''DELETE'');
    RETURN NULL;
END';
CREATE TRIGGER wave_is_noted AFTER INSERT OR DELETE ON wave
    FOR EACH ROW EXECUTE FUNCTION note_wave();
CREATE TRIGGER wave_change_is_noted AFTER UPDATE ON wave
    FOR EACH ROW WHEN ((OLD.number, OLD.name, OLD.state, OLD.planned_from, OLD.planned_until, OLD.started_at, OLD.finished_at)
        IS DISTINCT FROM (NEW.number, NEW.name, NEW.state, NEW.planned_from, NEW.planned_until, NEW.started_at, NEW.finished_at))
    EXECUTE FUNCTION note_wave();

CREATE FUNCTION note_wave_village() RETURNS trigger LANGUAGE plpgsql AS '
DECLARE
    place wave_village := CASE WHEN TG_OP = ''DELETE'' THEN OLD ELSE NEW END;
BEGIN
    INSERT INTO wave_village_history (wave, village, held) VALUES (place.wave, place.village, TG_OP <> ''DELETE'');
    RETURN NULL;
END';
CREATE TRIGGER wave_village_is_noted AFTER INSERT OR DELETE ON wave_village
    FOR EACH ROW EXECUTE FUNCTION note_wave_village();

CREATE FUNCTION note_wave_gate() RETURNS trigger LANGUAGE plpgsql AS '
DECLARE
    need wave_gate := CASE WHEN TG_OP = ''DELETE'' THEN OLD ELSE NEW END;
BEGIN
    INSERT INTO wave_gate_history (wave, gate, held) VALUES (need.wave, need.gate, TG_OP <> ''DELETE'');
    RETURN NULL;
END';
CREATE TRIGGER wave_gate_is_noted AFTER INSERT OR DELETE ON wave_gate
    FOR EACH ROW EXECUTE FUNCTION note_wave_gate();

-- A run that waits is tried again and again by itself; that is one wait, however many attempts.
CREATE FUNCTION note_run() RETURNS trigger LANGUAGE plpgsql AS '
BEGIN
    IF NEW.state NOT IN (''RUNNING'', ''WAITING'') OR ''WAITING'' IS DISTINCT FROM
            (SELECT state FROM run_history WHERE run = NEW.id ORDER BY at DESC, number DESC LIMIT 1) THEN
        INSERT INTO run_history (run, village, wave, state, failure, remedy)
        VALUES (NEW.id, NEW.village, NEW.wave, NEW.state, NEW.failure, NEW.remedy);
    END IF;
    RETURN NULL;
END';
CREATE TRIGGER run_is_noted AFTER INSERT ON provisioning_run
    FOR EACH ROW EXECUTE FUNCTION note_run();
CREATE TRIGGER run_move_is_noted AFTER UPDATE ON provisioning_run
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state
        OR (NEW.state = 'UNDOING' AND OLD.failure IS NULL AND NEW.failure IS NOT NULL))
    EXECUTE FUNCTION note_run();

CREATE FUNCTION refuse_another_past() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN RAISE EXCEPTION ''History is append-only''; END';
CREATE TRIGGER village_history_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON village_history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_another_past();
CREATE TRIGGER wave_history_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON wave_history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_another_past();
CREATE TRIGGER wave_village_history_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON wave_village_history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_another_past();
CREATE TRIGGER wave_gate_history_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON wave_gate_history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_another_past();
CREATE TRIGGER run_history_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON run_history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_another_past();

--changeset desa:platform-0013-what-is-known-of-before
-- The register counts from the day from which the gates do; of a village's state the runs and the
-- audit trail know the rest.
INSERT INTO village_history (village, state, at)
SELECT known.village, known.state, known.at
  FROM (SELECT code AS village, 'PLANNED' AS state, '2026-01-01 00:00+08'::timestamptz AS at FROM village
        UNION ALL
        SELECT village, 'PROVISIONING', queued_at FROM provisioning_run
        UNION ALL
        SELECT village, CASE state WHEN 'SUCCEEDED' THEN 'ACTIVE' ELSE 'PLANNED' END, finished_at
          FROM provisioning_run WHERE state IN ('SUCCEEDED', 'UNDONE') AND finished_at IS NOT NULL
        UNION ALL
        SELECT village, upper(replace(substr(action, 9), '-', '_')), at
          FROM audit_entry
         WHERE action IN ('village.active', 'village.read-only', 'village.suspended', 'village.archived')) known
  JOIN village v ON v.code = known.village
 ORDER BY known.at;

INSERT INTO village_history (village, state, at)
SELECT v.code, v.state, greatest(v.state_since, last.at)
  FROM village v
  JOIN LATERAL (SELECT state, at FROM village_history h WHERE h.village = v.code
                 ORDER BY at DESC, number DESC LIMIT 1) last ON true
 WHERE last.state <> v.state;

-- Of a wave its present plan is known and when it moved; what was planned before it was changed,
-- and which waves were discarded, is not.
INSERT INTO wave_history (wave, position, name, state, planned_from, planned_until, started_at, finished_at, discarded, at)
SELECT w.id, w.number, w.name, moved.state, w.planned_from, w.planned_until,
       CASE WHEN moved.at >= w.started_at THEN w.started_at END,
       CASE WHEN moved.at >= w.finished_at THEN w.finished_at END, false, moved.at
  FROM wave w
 CROSS JOIN LATERAL (
        SELECT 'DRAFT' AS state, w.created AS at
        UNION ALL SELECT 'APPROVED', w.approved_at
        UNION ALL SELECT 'RUNNING', w.started_at
        UNION ALL SELECT CASE action WHEN 'wave.paused' THEN 'PAUSED' WHEN 'wave.resumed' THEN 'RUNNING' ELSE 'ABORTING' END, at
          FROM audit_entry a WHERE a.wave = w.id AND action IN ('wave.paused', 'wave.resumed', 'wave.aborted')
        UNION ALL SELECT w.state, w.finished_at) moved
 WHERE moved.at IS NOT NULL
 ORDER BY moved.at;

INSERT INTO wave_history (wave, position, name, state, planned_from, planned_until, started_at, finished_at, discarded, at)
SELECT w.id, w.number, w.name, w.state, w.planned_from, w.planned_until, w.started_at, w.finished_at, false, clock_timestamp()
  FROM wave w
  JOIN LATERAL (SELECT state FROM wave_history h WHERE h.wave = w.id
                 ORDER BY at DESC, number DESC LIMIT 1) last ON true
 WHERE last.state <> w.state;

INSERT INTO wave_village_history (wave, village, held, at)
SELECT p.wave, p.village, true, w.created FROM wave_village p JOIN wave w ON w.id = p.wave;

INSERT INTO wave_gate_history (wave, gate, held, at)
SELECT g.wave, g.gate, true, w.created FROM wave_gate g JOIN wave w ON w.id = g.wave;

-- Of a run that failed and was tried again, only what came of it in the end.
INSERT INTO run_history (run, village, wave, state, at)
SELECT id, village, wave, 'QUEUED', queued_at FROM provisioning_run;

INSERT INTO run_history (run, village, wave, state, failure, remedy, at)
SELECT id, village, wave, state, failure, remedy, coalesce(finished_at, started_at, queued_at)
  FROM provisioning_run WHERE state <> 'QUEUED'
 ORDER BY coalesce(finished_at, started_at, queued_at);

--changeset desa:platform-0013-as-of splitStatements:false
-- Each tells what was so at a moment, 'infinity' meaning now.
CREATE FUNCTION village_states(moment timestamptz) RETURNS TABLE (village text, state text) LANGUAGE sql STABLE AS
'SELECT DISTINCT ON (h.village) h.village, h.state FROM village_history h WHERE h.at <= moment
  ORDER BY h.village, h.at DESC, h.number DESC';

CREATE FUNCTION wave_plans(moment timestamptz) RETURNS SETOF wave_history LANGUAGE sql STABLE AS
'SELECT last.* FROM (SELECT DISTINCT ON (h.wave) h.* FROM wave_history h WHERE h.at <= moment
                      ORDER BY h.wave, h.at DESC, h.number DESC) last
  WHERE NOT last.discarded';

CREATE FUNCTION wave_villages(moment timestamptz) RETURNS TABLE (wave uuid, village text) LANGUAGE sql STABLE AS
'SELECT last.wave, last.village
   FROM (SELECT DISTINCT ON (h.wave, h.village) h.wave, h.village, h.held FROM wave_village_history h WHERE h.at <= moment
          ORDER BY h.wave, h.village, h.at DESC, h.number DESC) last
  WHERE last.held';

CREATE FUNCTION wave_gates(moment timestamptz) RETURNS TABLE (wave uuid, gate text) LANGUAGE sql STABLE AS
'SELECT last.wave, last.gate
   FROM (SELECT DISTINCT ON (h.wave, h.gate) h.wave, h.gate, h.held FROM wave_gate_history h WHERE h.at <= moment
          ORDER BY h.wave, h.gate, h.at DESC, h.number DESC) last
  WHERE last.held';

CREATE FUNCTION stuck_runs(moment timestamptz) RETURNS SETOF run_history LANGUAGE sql STABLE AS
'SELECT last.* FROM (SELECT DISTINCT ON (h.run) h.* FROM run_history h WHERE h.at <= moment
                      ORDER BY h.run, h.at DESC, h.number DESC) last
  WHERE last.state IN (''FAILED'', ''WAITING'') OR (last.state = ''UNDOING'' AND last.failure IS NOT NULL)';

--changeset desa:platform-0013-active-days splitStatements:false
-- On which days anything happened in a village, a bit a day from 2020 on: which villages use the
-- platform, and how many in each week, is read from one row per village however long it has been
-- counted. It follows from activity, and its triggers keep it so.
CREATE TABLE active_days (
    village text PRIMARY KEY REFERENCES village (code) ON DELETE CASCADE,
    first   date NOT NULL,
    days    varbit NOT NULL
);

-- The place of a day among the bits, from 1 on.
CREATE FUNCTION active_day(day date) RETURNS integer LANGUAGE sql IMMUTABLE AS
'SELECT day - DATE ''2020-01-01'' + 1';

CREATE FUNCTION with_days(known varbit, happened date[]) RETURNS varbit LANGUAGE plpgsql IMMUTABLE AS '
DECLARE
    last integer := (SELECT max(active_day(day)) FROM unnest(happened) day);
    day  date;
BEGIN
    IF last > length(known) THEN
        known := known || repeat(''0'', last - length(known))::varbit;
    END IF;
    FOREACH day IN ARRAY happened LOOP
        known := set_bit(known, active_day(day) - 1, 1);
    END LOOP;
    RETURN known;
END';

CREATE FUNCTION note_active_days() RETURNS trigger LANGUAGE plpgsql AS '
BEGIN
    INSERT INTO active_days AS kept (village, first, days)
    SELECT village, min(day), with_days('''', array_agg(DISTINCT day))
      FROM added WHERE day >= DATE ''2020-01-01'' GROUP BY village ORDER BY village
    ON CONFLICT (village) DO UPDATE
       SET first = least(kept.first, excluded.first),
           days = (kept.days || repeat(''0'', greatest(0, length(excluded.days) - length(kept.days)))::varbit)
                | (excluded.days || repeat(''0'', greatest(0, length(kept.days) - length(excluded.days)))::varbit);
    RETURN NULL;
END';
CREATE TRIGGER activity_marks_days AFTER INSERT ON activity REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION note_active_days();

CREATE FUNCTION count_active_days_anew() RETURNS trigger LANGUAGE plpgsql AS '
BEGIN
    DELETE FROM active_days;
    INSERT INTO active_days (village, first, days)
    SELECT village, min(day), with_days('''', array_agg(DISTINCT day))
      FROM activity WHERE day >= DATE ''2020-01-01'' GROUP BY village;
    RETURN NULL;
END';
CREATE TRIGGER activity_taken_out AFTER DELETE OR TRUNCATE ON activity
    FOR EACH STATEMENT EXECUTE FUNCTION count_active_days_anew();

INSERT INTO active_days (village, first, days)
SELECT village, min(day), with_days('', array_agg(DISTINCT day))
  FROM activity WHERE day >= DATE '2020-01-01' GROUP BY village;

-- The last decision on a gate of every village, without sorting all that were ever made.
CREATE INDEX gate_decision_last ON gate_decision (gate, village, sequence DESC) INCLUDE (kind, until, at);

--changeset desa:platform-0013-reader
-- Columns where a table also holds names of people or what they wrote.
GRANT SELECT ON village_history, wave_history, wave_village_history, wave_gate_history, history_start, active_days
    TO ${reader.role};
GRANT SELECT ON run_history, wave_gate, gate TO ${reader.role};
GRANT SELECT (gate, edition, title, at) ON gate_edition TO ${reader.role};
GRANT SELECT (village, gate, sequence, kind, until, at) ON gate_decision TO ${reader.role};
GRANT SELECT (number, village, gate, item, taken_back, at) ON gate_evidence TO ${reader.role};
GRANT SELECT (id, first_day, last_day) ON facilitator TO ${reader.role};
GRANT SELECT (facilitator, village, first_day, last_day) ON facilitator_assignment TO ${reader.role};
GRANT SELECT (id, village, kind) ON cadre TO ${reader.role};
GRANT SELECT (id, last_day, cancelled) ON training_session TO ${reader.role};
GRANT SELECT (session, cadre, attended) ON training_participant TO ${reader.role};
GRANT SELECT (session, cadre, issued, revoked) ON training_certificate TO ${reader.role};
