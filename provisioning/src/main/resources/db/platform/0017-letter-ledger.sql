--liquibase formatted sql

-- Letters that villages have issued: no personal data beyond the subject's initials, and of the code
-- that is printed on the paper only the hash. Rows are only ever added to (docs/adr/0022).

--changeset desa:platform-0017-letter-ledger splitStatements:false
-- Outlives the village's own row of the letter, and the village: no reference to either.
CREATE TABLE letter_entry (
    entry         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    village       text NOT NULL,
    letter        uuid NOT NULL,
    code_hash     bytea NOT NULL CHECK (length(code_hash) = 32),
    file_hash     bytea NOT NULL CHECK (length(file_hash) = 32),
    number        text NOT NULL CHECK (length(number) BETWEEN 1 AND 120),
    scheme        text NOT NULL CHECK (length(scheme) BETWEEN 1 AND 120),
    year          integer NOT NULL CHECK (year BETWEEN 2000 AND 2999),
    sequence      integer NOT NULL CHECK (sequence > 0),
    kind          text NOT NULL CHECK (length(kind) BETWEEN 1 AND 80),
    kind_name     text NOT NULL CHECK (length(kind_name) BETWEEN 1 AND 200),
    initials      text NOT NULL CHECK (length(initials) <= 20),
    issued_on     date NOT NULL,
    valid_until   date,
    signer_name   text NOT NULL CHECK (length(signer_name) <= 120),
    signer_office text NOT NULL CHECK (length(signer_office) <= 120),
    electronic    boolean NOT NULL,
    at            timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX letter_entry_code ON letter_entry (code_hash);
CREATE INDEX letter_entry_numbering ON letter_entry (village, scheme, year, sequence DESC);

-- Confirmed: the village's transaction has committed. Void: it has not, and the number is free.
CREATE TABLE letter_mark (
    entry bigint NOT NULL REFERENCES letter_entry (entry),
    kind  text NOT NULL CHECK (kind IN ('CONFIRMED', 'VOID', 'ANNULLED')),
    at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (entry, kind)
);
CREATE UNIQUE INDEX letter_mark_decided ON letter_mark (entry) WHERE kind IN ('CONFIRMED', 'VOID');

-- A number and a code are given once, whatever a village's own counter says; a letter whose entry is
-- void may be entered again. Villages do not wait for each other.
CREATE FUNCTION refuse_a_taken_number() RETURNS trigger LANGUAGE plpgsql AS '
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(
        concat_ws(''|'', ''letter'', NEW.village, NEW.scheme, NEW.year), 0));
    IF EXISTS (SELECT FROM (SELECT entry FROM letter_entry
                             WHERE village = NEW.village AND scheme = NEW.scheme AND year = NEW.year
                               AND sequence = NEW.sequence
                             UNION ALL
                            SELECT entry FROM letter_entry WHERE code_hash = NEW.code_hash) e
                WHERE NOT EXISTS (SELECT FROM letter_mark m WHERE m.entry = e.entry AND m.kind = ''VOID'')) THEN
        RAISE unique_violation USING MESSAGE = ''The number is taken'';
    END IF;
    RETURN NEW;
END';
CREATE TRIGGER letter_number_is_given_once BEFORE INSERT ON letter_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_a_taken_number();

CREATE FUNCTION refuse_another_letter() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN RAISE EXCEPTION ''The register of letters is append-only''; END';
CREATE TRIGGER letter_entry_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON letter_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_another_letter();
CREATE TRIGGER letter_mark_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON letter_mark
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_another_letter();
