--liquibase formatted sql

--changeset desa:platform-0001-register splitStatements:false
CREATE TABLE district (
    code text PRIMARY KEY CHECK (code ~ '^\d{2}\.\d{2}\.\d{2}$'),
    name text NOT NULL
);

CREATE TABLE village (
    code            text PRIMARY KEY CHECK (code ~ '^\d{2}\.\d{2}\.\d{2}\.[23]\d{3}$'),
    name            text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    slug            text NOT NULL UNIQUE CHECK (slug ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' AND length(slug) BETWEEN 3 AND 40),
    district        text NOT NULL REFERENCES district (code),
    state           text NOT NULL DEFAULT 'PLANNED'
                    CHECK (state IN ('PLANNED', 'PROVISIONING', 'ACTIVE', 'READ_ONLY', 'SUSPENDED', 'ARCHIVED')),
    state_reason    text,
    state_until     timestamptz,
    state_since     timestamptz NOT NULL DEFAULT now(),
    palette         smallint NOT NULL CHECK (palette BETWEEN 1 AND 8),
    content_version bigint NOT NULL DEFAULT 0,
    schema_version  integer NOT NULL DEFAULT 0,
    fingerprint     text,
    CHECK (starts_with(code, district || '.'))
);

-- A code never changes: it stands on paper, in letters and in other registers.
CREATE FUNCTION refuse_change_of_code() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN RAISE EXCEPTION ''The code of a village cannot be changed''; END';
CREATE TRIGGER village_code_is_immutable BEFORE UPDATE OF code ON village
    FOR EACH ROW WHEN (OLD.code IS DISTINCT FROM NEW.code) EXECUTE FUNCTION refuse_change_of_code();

CREATE TABLE village_alias (
    village text NOT NULL REFERENCES village (code),
    alias   text NOT NULL,
    source  text NOT NULL,
    PRIMARY KEY (village, alias)
);

CREATE TABLE retired_slug (
    slug    text PRIMARY KEY,
    village text NOT NULL REFERENCES village (code),
    retired timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE village_domain (
    host    text PRIMARY KEY CHECK (host = lower(host)),
    village text NOT NULL REFERENCES village (code)
);

-- One row; every change of anything that the register's snapshot holds moves it.
CREATE TABLE register_epoch (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    epoch    bigint NOT NULL
);
INSERT INTO register_epoch (epoch) VALUES (1);

CREATE FUNCTION move_register_epoch() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN UPDATE register_epoch SET epoch = epoch + 1; RETURN NULL; END';
CREATE TRIGGER village_moves_epoch AFTER INSERT OR DELETE OR UPDATE OF name, slug, state, state_reason, state_until, palette, content_version
    ON village FOR EACH STATEMENT EXECUTE FUNCTION move_register_epoch();
CREATE TRIGGER alias_moves_epoch AFTER INSERT OR UPDATE OR DELETE ON village_alias
    FOR EACH STATEMENT EXECUTE FUNCTION move_register_epoch();
CREATE TRIGGER retired_slug_moves_epoch AFTER INSERT OR UPDATE OR DELETE ON retired_slug
    FOR EACH STATEMENT EXECUTE FUNCTION move_register_epoch();
CREATE TRIGGER domain_moves_epoch AFTER INSERT OR UPDATE OR DELETE ON village_domain
    FOR EACH STATEMENT EXECUTE FUNCTION move_register_epoch();

--changeset desa:platform-0001-membership
CREATE TABLE membership (
    id       uuid PRIMARY KEY,
    village  text REFERENCES village (code),
    subject  text NOT NULL,
    username text NOT NULL,
    name     text NOT NULL,
    email    text NOT NULL,
    role     text NOT NULL,
    since    timestamptz NOT NULL DEFAULT now(),
    UNIQUE NULLS NOT DISTINCT (village, subject),
    CHECK ((village IS NULL) = (role IN ('DPMD_ADMIN', 'DPMD_VIEWER', 'FACILITATOR', 'LEADERSHIP')))
);
CREATE INDEX membership_subject ON membership (subject);

--changeset desa:platform-0001-audit splitStatements:false
CREATE TABLE audit_entry (
    number         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at             timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor_subject  text NOT NULL,
    actor_name     text NOT NULL,
    actor_address  text,
    action         text NOT NULL,
    village        text,
    wave           uuid,
    reason         text,
    details        jsonb NOT NULL DEFAULT '{}',
    -- Filled when entries are chained; readers may rely on the column today.
    previous_hash  bytea
);
CREATE INDEX audit_entry_village ON audit_entry (village, number DESC);
CREATE INDEX audit_entry_wave ON audit_entry (wave, number DESC);
CREATE INDEX audit_entry_action ON audit_entry (action, number DESC);
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN RAISE EXCEPTION ''The audit trail is append-only''; END';
CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

--changeset desa:platform-0001-programme
CREATE TABLE programme (
    id      uuid PRIMARY KEY,
    name    text NOT NULL,
    sample  boolean NOT NULL DEFAULT false,
    created timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE wave (
    id            uuid PRIMARY KEY,
    programme     uuid NOT NULL REFERENCES programme (id),
    number        integer NOT NULL,
    name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    state         text NOT NULL DEFAULT 'DRAFT'
                  CHECK (state IN ('DRAFT', 'APPROVED', 'RUNNING', 'PAUSED', 'ABORTING', 'ABORTED', 'COMPLETED')),
    parallelism   integer NOT NULL CHECK (parallelism BETWEEN 1 AND 8),
    canaries      integer NOT NULL CHECK (canaries >= 0),
    tolerance     integer NOT NULL CHECK (tolerance >= 0),
    planned_from  date,
    planned_until date,
    approved_by   text,
    approved_at   timestamptz,
    started_at    timestamptz,
    finished_at   timestamptz,
    pause_reason  text,
    -- Failures before this moment have been seen by whoever resumed the wave, and count no more.
    resumed_at    timestamptz,
    note          text,
    created       timestamptz NOT NULL DEFAULT now(),
    UNIQUE (programme, number),
    CHECK (planned_until >= planned_from)
);

CREATE TABLE wave_village (
    wave     uuid NOT NULL REFERENCES wave (id) ON DELETE CASCADE,
    village  text NOT NULL REFERENCES village (code),
    position integer NOT NULL,
    canary   boolean NOT NULL,
    sample   boolean NOT NULL DEFAULT false,
    PRIMARY KEY (wave, village)
);
CREATE INDEX wave_village_village ON wave_village (village);

CREATE TABLE provisioning_run (
    id              uuid PRIMARY KEY,
    wave            uuid REFERENCES wave (id),
    village         text NOT NULL REFERENCES village (code),
    state           text NOT NULL DEFAULT 'QUEUED'
                    CHECK (state IN ('QUEUED', 'RUNNING', 'WAITING', 'FAILED', 'SUCCEEDED', 'UNDOING', 'UNDONE')),
    attempt         integer NOT NULL DEFAULT 1,
    queued_at       timestamptz NOT NULL DEFAULT now(),
    started_at      timestamptz,
    finished_at     timestamptz,
    next_attempt_at timestamptz,
    failure         text,
    remedy          text,
    -- Who works on the run, and until when nobody else may; a worker that lives renews it.
    claimed_by      uuid,
    claimed_until   timestamptz
);
-- A village is made by one run at a time, whatever two nodes or two admins do.
CREATE UNIQUE INDEX one_live_run_per_village ON provisioning_run (village) WHERE state NOT IN ('SUCCEEDED', 'UNDONE');
CREATE INDEX provisioning_run_wave ON provisioning_run (wave);

CREATE TABLE provisioning_step (
    run          uuid NOT NULL REFERENCES provisioning_run (id) ON DELETE CASCADE,
    step         text NOT NULL,
    position     integer NOT NULL,
    state        text NOT NULL DEFAULT 'PENDING'
                 CHECK (state IN ('PENDING', 'RUNNING', 'WAITING', 'DONE', 'FAILED', 'UNDONE')),
    attempts     integer NOT NULL DEFAULT 0,
    started_at   timestamptz,
    finished_at  timestamptz,
    milliseconds bigint,
    note         text,
    failure      text,
    remedy       text,
    PRIMARY KEY (run, step)
);

--changeset desa:platform-0001-upgrade
-- What the catalogue of a village schema looks like at each version, as a worker measured it.
CREATE TABLE schema_fingerprint (
    version     integer PRIMARY KEY,
    fingerprint text NOT NULL,
    measured    timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE upgrade (
    id             uuid PRIMARY KEY,
    state          text NOT NULL DEFAULT 'RUNNING' CHECK (state IN ('RUNNING', 'COMPLETED', 'INCOMPLETE')),
    target_version integer NOT NULL,
    started_by     text NOT NULL,
    started_at     timestamptz NOT NULL DEFAULT now(),
    finished_at    timestamptz
);
CREATE UNIQUE INDEX one_running_upgrade ON upgrade ((true)) WHERE state = 'RUNNING';

CREATE TABLE upgrade_village (
    upgrade      uuid NOT NULL REFERENCES upgrade (id) ON DELETE CASCADE,
    village      text NOT NULL REFERENCES village (code),
    canary       boolean NOT NULL,
    state        text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'DONE', 'FAILED')),
    from_version integer NOT NULL,
    to_version   integer,
    failure      text,
    milliseconds bigint,
    PRIMARY KEY (upgrade, village)
);

--changeset desa:platform-0001-scheduler
-- As db-scheduler 16 asks for it; it only wakes workers, the rows above hold the state.
CREATE TABLE scheduled_tasks (
    task_name            text NOT NULL,
    task_instance        text NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);
CREATE INDEX scheduled_tasks_priority ON scheduled_tasks (priority DESC, execution_time ASC);

--changeset desa:platform-0001-reader
-- The regency's dashboard reads these and nothing else: no membership, no audit entry, no resident.
GRANT USAGE ON SCHEMA ${platform.schema} TO ${reader.role};
GRANT SELECT ON district, village, programme, wave, wave_village, provisioning_run, provisioning_step, upgrade, upgrade_village
    TO ${reader.role};
