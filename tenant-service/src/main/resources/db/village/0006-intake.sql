--liquibase formatted sql

--changeset desa:village-0006-intake splitStatements:false
-- A file of residents on its way into the register.
CREATE TABLE intake (
    id            uuid PRIMARY KEY,
    file_name     text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 120),
    file_bytes    integer NOT NULL,
    state         text NOT NULL
        CHECK (state IN ('CHECKING', 'CHECKED', 'MOVING', 'MOVED', 'UNDONE', 'ABANDONED', 'BROKEN')),
    uploaded_at   timestamptz NOT NULL,
    uploaded_by   text NOT NULL,
    -- Who works on it: taken over by another where no beat was heard for a while.
    worker        uuid,
    beat_at       timestamptz,
    rows_done     integer NOT NULL DEFAULT 0,
    -- Why the last attempt came to nothing; a key, never a sentence of the machine.
    trouble       text CHECK (length(trouble) <= 60),
    sheet         text,
    residents     integer NOT NULL DEFAULT 0,
    families      integer NOT NULL DEFAULT 0,
    errors        integer NOT NULL DEFAULT 0,
    warnings      integer NOT NULL DEFAULT 0,
    fresh         integer NOT NULL DEFAULT 0,
    changed       integer NOT NULL DEFAULT 0,
    unchanged     integer NOT NULL DEFAULT 0,
    -- One to a line.
    new_areas     text NOT NULL DEFAULT '',
    extra_columns text NOT NULL DEFAULT '',
    moved_at      timestamptz,
    moved_by      text,
    mover         text,
    batch         uuid
);
CREATE INDEX intake_newest ON intake (uploaded_at DESC);

-- The file itself, sealed. Gone as soon as it has been moved in or given up, and after a day.
CREATE TABLE intake_file (
    intake uuid PRIMARY KEY REFERENCES intake (id),
    sealed bytea NOT NULL
);

-- What is wrong in it. No number of a person is in it, and no name.
CREATE TABLE intake_finding (
    intake    uuid NOT NULL REFERENCES intake (id),
    number    integer NOT NULL,
    sheet_row integer NOT NULL,
    place     text,
    problem   text NOT NULL,
    error     boolean NOT NULL,
    about     text NOT NULL CHECK (length(about) <= 600),
    PRIMARY KEY (intake, number)
);

DO $$
DECLARE
    office text := current_schema() || '_office';
BEGIN
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON intake TO %I', office);
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON intake_file, intake_finding TO %I', office);
END $$;
