--liquibase formatted sql

--changeset desa:platform-0011-followup splitStatements:false
-- Each row states the whole of one step of a village; the newest counts, the others stay to be read.
-- The decree of the cadre has no day here that it was done: room people knows it.
CREATE TABLE followup_entry (
    number     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    village    text NOT NULL REFERENCES village (code),
    step       text NOT NULL CHECK (step IN ('DECREE', 'TEAM', 'SOCIALISATION', 'PROPOSAL', 'RESIDENT_TRAINING', 'REPORT')),
    -- The how manieth entry: two who note at once cannot both make the next one.
    sequence   integer NOT NULL CHECK (sequence >= 1),
    -- Null where the day that we suggest counts.
    due        date,
    done       date,
    -- People, trainings or rupiah, by the step.
    figure     numeric(13) CHECK (figure >= 0),
    note       text CHECK (length(note) BETWEEN 1 AND 1000),
    document   uuid REFERENCES document (id),
    at         timestamptz NOT NULL,
    by_subject text NOT NULL,
    by_name    text NOT NULL,
    UNIQUE (village, step, sequence),
    CHECK (step <> 'DECREE' OR num_nonnulls(done, figure, document) = 0),
    CHECK (figure IS NULL OR done IS NOT NULL)
);
CREATE INDEX followup_entry_document ON followup_entry (document) WHERE document IS NOT NULL;

CREATE FUNCTION refuse_rewriting_followup() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN RAISE EXCEPTION ''What was noted of the follow-up is append-only''; END';
CREATE TRIGGER followup_is_append_only BEFORE UPDATE OR DELETE ON followup_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_followup();
CREATE TRIGGER followup_is_never_emptied BEFORE TRUNCATE ON followup_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_followup();
