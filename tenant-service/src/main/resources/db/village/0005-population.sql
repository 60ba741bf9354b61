--liquibase formatted sql

--changeset desa:village-0005-population splitStatements:false
-- Events are the truth; resident and family are what they add up to, kept for lists and searches.
-- Sealed columns open only in this village, this column and this row.
CREATE TABLE population_event (
    id              uuid PRIMARY KEY,
    sequence        bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kind            text NOT NULL CHECK (kind ~ '^[A-Z_]{1,30}$'),
    happened_on     date NOT NULL,
    -- Where from, where to, or where it happened.
    place           text CHECK (length(place) <= 200),
    note            text CHECK (length(note) <= 500),
    recorded_at     timestamptz NOT NULL,
    recorded_by     text NOT NULL,
    recorded_name   text NOT NULL,
    reversed_at     timestamptz,
    reversed_name   text,
    reversal_reason text CHECK (length(reversal_reason) <= 500)
);
CREATE INDEX population_event_day ON population_event (happened_on, sequence);

CREATE TABLE family (
    id           uuid PRIMARY KEY,
    number       text,
    number_index text UNIQUE,
    address      text,
    area         uuid REFERENCES area (id),
    in_register  boolean NOT NULL DEFAULT true,
    changed_at   timestamptz NOT NULL
);
CREATE INDEX family_area ON family (area);

CREATE TABLE resident (
    id           uuid PRIMARY KEY,
    -- The temporary mark of whoever has no NIK yet.
    mark         bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    name         text NOT NULL,
    -- The name as it sounds, for finding spellings.
    name_key     text NOT NULL,
    numbers      text,
    nik_index    text UNIQUE,
    sex          smallint,
    birth_place  text,
    birth_date   date,
    religion     smallint,
    education    smallint,
    occupation   smallint,
    marital      smallint,
    relationship smallint,
    citizenship  smallint,
    blood        smallint,
    disability   smallint,
    standing     smallint NOT NULL,
    -- The latest day on which the standing changed.
    standing_on  date NOT NULL,
    family       uuid REFERENCES family (id),
    -- The family's area, or their own where there is no family.
    area         uuid REFERENCES area (id),
    -- All facts but the sealed ones.
    facts        jsonb NOT NULL,
    in_register  boolean NOT NULL DEFAULT true,
    changed_at   timestamptz NOT NULL
);
CREATE INDEX resident_name ON resident (name, id) WHERE in_register;
CREATE INDEX resident_likeness ON resident USING gin (name_key gin_trgm_ops);
CREATE INDEX resident_family ON resident (family);
CREATE INDEX resident_area ON resident (area);
-- One head of a family among those who are there.
CREATE UNIQUE INDEX resident_head ON resident (family)
    WHERE relationship = 1 AND standing IN (1, 2) AND in_register;

CREATE TABLE population_change (
    event        uuid NOT NULL REFERENCES population_event (id),
    id           uuid PRIMARY KEY,
    resident     uuid REFERENCES resident (id) DEFERRABLE INITIALLY DEFERRED,
    family       uuid REFERENCES family (id) DEFERRABLE INITIALLY DEFERRED,
    -- A correction holds from the day of what it corrects, any other change from the event's day.
    effective_on date NOT NULL,
    facts        jsonb NOT NULL,
    numbers      text,
    CHECK (num_nonnulls(resident, family) = 1)
);
CREATE INDEX population_change_event ON population_change (event);
CREATE INDEX population_change_resident ON population_change (resident, effective_on);
CREATE INDEX population_change_family ON population_change (family, effective_on);

-- To which areas the sight of a member is limited.
CREATE TABLE sight (
    subject text NOT NULL,
    area    uuid NOT NULL REFERENCES area (id),
    PRIMARY KEY (subject, area)
);

CREATE TABLE saved_list (
    id       uuid PRIMARY KEY,
    subject  text NOT NULL,
    name     text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    question text NOT NULL CHECK (length(question) <= 1000),
    made_at  timestamptz NOT NULL,
    UNIQUE (subject, name)
);

DO $$
DECLARE
    office text := current_schema() || '_office';
BEGIN
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON population_event, population_change, family, resident TO %I', office);
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON sight, saved_list TO %I', office);
END $$;
