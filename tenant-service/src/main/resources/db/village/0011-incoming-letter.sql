--liquibase formatted sql

--changeset desa:village-0011-incoming-letter splitStatements:false
-- The last agenda number of a year. The row is locked from taking a number until the letter that
-- has it is written, so that no number is taken twice and none is lost.
CREATE TABLE incoming_counter (
    year integer PRIMARY KEY CHECK (year BETWEEN 2000 AND 9999),
    last integer NOT NULL CHECK (last BETWEEN 0 AND 999999)
);

-- A letter that the village received. What it says is sealed in contents; its scan lies sealed in
-- the archive.
CREATE TABLE incoming_letter (
    id          uuid PRIMARY KEY,
    year        integer NOT NULL,
    number      integer NOT NULL CHECK (number BETWEEN 1 AND 999999),
    received_on date NOT NULL,
    contents    text NOT NULL,
    scan        uuid UNIQUE,
    scan_type   text CHECK (scan_type IN ('PDF', 'JPEG', 'PNG')),
    annulled    boolean NOT NULL DEFAULT false,
    version     integer NOT NULL DEFAULT 0,
    UNIQUE (year, number),
    CHECK (year = extract(year FROM received_on)),
    CHECK ((scan IS NULL) = (scan_type IS NULL))
);
CREATE INDEX incoming_letter_newest ON incoming_letter (received_on DESC, number DESC);

-- What was done with it, by whom; the reason, and what it said before, are sealed. Rows are only
-- added, and only sealed anew.
CREATE TABLE incoming_letter_step (
    id      uuid PRIMARY KEY,
    letter  uuid NOT NULL REFERENCES incoming_letter,
    step    text NOT NULL,
    reason  text,
    earlier text,
    at      timestamptz NOT NULL,
    by      text NOT NULL
);
CREATE INDEX incoming_letter_step_of ON incoming_letter_step (letter, at);

-- To whom it was handed on, and what for; both sealed in contents.
CREATE TABLE disposition (
    id       uuid PRIMARY KEY,
    letter   uuid NOT NULL REFERENCES incoming_letter,
    contents text NOT NULL,
    due_on   date,
    given_at timestamptz NOT NULL,
    given_by text NOT NULL,
    outcome  text,
    done_at  timestamptz,
    done_by  text,
    CHECK ((done_at IS NULL) = (done_by IS NULL)),
    CHECK (outcome IS NULL OR done_at IS NOT NULL)
);
CREATE INDEX disposition_of ON disposition (letter, given_at);
CREATE INDEX disposition_open ON disposition (due_on) WHERE done_at IS NULL;

DO $$
DECLARE
    office text := current_schema() || '_office';
BEGIN
    EXECUTE format('GRANT SELECT, INSERT ON incoming_letter_step TO %I', office);
    -- Renewed keys seal these anew.
    EXECUTE format('GRANT UPDATE (reason, earlier) ON incoming_letter_step TO %I', office);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON incoming_counter, incoming_letter, disposition TO %I', office);
END $$;
