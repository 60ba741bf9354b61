--liquibase formatted sql

--changeset desa:village-0007-letter splitStatements:false
-- A kind of letter as it was at some time. Rows are only added: a letter names the one it was made
-- with. What the product ships is kept here once a letter is made with it.
CREATE TABLE letter_kind_version (
    id         uuid PRIMARY KEY,
    code       text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9-]{1,15}$'),
    version    integer NOT NULL CHECK (version > 0),
    definition text NOT NULL CHECK (length(definition) <= 60000),
    shipped    boolean NOT NULL,
    made_at    timestamptz NOT NULL,
    made_by    text NOT NULL,
    UNIQUE (code, version)
);

-- Where the village departs from what the product ships; without a version of its own, it only
-- hides the kind.
CREATE TABLE letter_kind (
    code   text PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9-]{1,15}$'),
    own    uuid REFERENCES letter_kind_version,
    hidden boolean NOT NULL DEFAULT false
);

CREATE TABLE letter_numbering (
    id     smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    scheme text NOT NULL CHECK (scheme IN ('VILLAGE', 'KIND', 'CLASSIFICATION')),
    format text NOT NULL CHECK (length(format) <= 80)
);

-- The last number taken. The row is locked from taking a number until the letter that has it is
-- written, so that no number is taken twice and none is lost.
CREATE TABLE letter_counter (
    scheme text NOT NULL CHECK (length(scheme) <= 40),
    year   integer NOT NULL CHECK (year BETWEEN 2000 AND 9999),
    last   integer NOT NULL CHECK (last BETWEEN 0 AND 999999),
    PRIMARY KEY (scheme, year)
);

CREATE TABLE letter_path (
    id      smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    checked boolean NOT NULL,
    signed  boolean NOT NULL,
    paper   text NOT NULL CHECK (paper IN ('F4', 'A4'))
);

-- What a letter says of its subject is sealed in contents; the initials are what its proof shows.
CREATE TABLE letter (
    id          uuid PRIMARY KEY,
    kind        uuid NOT NULL REFERENCES letter_kind_version,
    kind_code   text NOT NULL,
    kind_name   text NOT NULL,
    resident    uuid NOT NULL,
    initials    text NOT NULL CHECK (length(initials) <= 20),
    contents    text,
    state       text NOT NULL CHECK (state IN
        ('DRAFT', 'TO_CHECK', 'TO_SIGN', 'SIGNED', 'ISSUED', 'ANNULLED', 'DISCARDED')),
    drafted_at  timestamptz NOT NULL,
    drafted_by  text NOT NULL,
    moved_at    timestamptz NOT NULL,
    scheme      text,
    year        integer,
    sequence    integer,
    number      text CHECK (length(number) <= 120),
    code        text CHECK (code ~ '^[0-9A-Za-z]{20,40}$'),
    issued_on   date,
    valid_until date,
    signer_name   text,
    signer_office text,
    on_behalf   boolean NOT NULL DEFAULT false,
    paper       text CHECK (paper IN ('F4', 'A4')),
    hash        text CHECK (hash ~ '^[0-9a-f]{64}$'),
    electronic  boolean NOT NULL DEFAULT false,
    registered  boolean NOT NULL DEFAULT false,
    version     integer NOT NULL DEFAULT 0,
    UNIQUE (scheme, year, sequence),
    UNIQUE (number),
    UNIQUE (code),
    CHECK ((state IN ('SIGNED', 'ISSUED', 'ANNULLED')) =
           (scheme IS NOT NULL AND year IS NOT NULL AND sequence IS NOT NULL
            AND number IS NOT NULL AND code IS NOT NULL AND issued_on IS NOT NULL)),
    CHECK (state <> 'ISSUED' OR hash IS NOT NULL),
    CHECK ((contents IS NULL) = (state = 'DISCARDED'))
);
CREATE INDEX letter_waiting ON letter (state, moved_at);
CREATE INDEX letter_newest ON letter (issued_on DESC, sequence DESC) WHERE number IS NOT NULL;
CREATE INDEX letter_of_resident ON letter (resident, drafted_at DESC);
CREATE INDEX letter_not_registered ON letter (moved_at) WHERE NOT registered AND number IS NOT NULL;

-- What was done with a letter, by whom; a reason is sealed. Rows are only added.
CREATE TABLE letter_step (
    id     uuid PRIMARY KEY,
    letter uuid NOT NULL REFERENCES letter,
    step   text NOT NULL,
    reason text,
    at     timestamptz NOT NULL,
    by     text NOT NULL
);
CREATE INDEX letter_step_of ON letter_step (letter, at);

DO $$
DECLARE
    office text := current_schema() || '_office';
BEGIN
    EXECUTE format('GRANT SELECT, INSERT ON letter_kind_version, letter_step TO %I', office);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON letter_kind, letter_numbering, letter_counter, letter_path, letter TO %I', office);
END $$;
