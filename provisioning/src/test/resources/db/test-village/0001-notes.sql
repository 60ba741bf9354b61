--liquibase formatted sql

--changeset desa:village-0001-note
CREATE TABLE note (
    id     uuid PRIMARY KEY DEFAULT uuidv7(),
    word   text NOT NULL UNIQUE CHECK (length(word) BETWEEN 1 AND 40),
    public boolean NOT NULL DEFAULT false,
    mood   text COLLATE "C" DEFAULT 'calm; {ts ''x''} ? $1'
);
CREATE INDEX note_public ON note (word) WHERE public;
CREATE TABLE secret_note (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    note   uuid NOT NULL REFERENCES note (id),
    word   text NOT NULL
);
CREATE VIEW public_note AS SELECT word FROM note WHERE public;
CREATE TABLE outbox (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    kind   text NOT NULL,
    amount integer NOT NULL
);

--changeset desa:village-0001-guard splitStatements:false
CREATE FUNCTION refuse_shouting() RETURNS trigger LANGUAGE plpgsql AS
$$BEGIN
    IF NEW.word = upper(NEW.word) THEN
        RAISE EXCEPTION 'No shouting; please: %', NEW.word;
    END IF;
    RETURN NEW;
END$$;
CREATE TRIGGER note_is_quiet BEFORE INSERT ON note FOR EACH ROW EXECUTE FUNCTION refuse_shouting();

--changeset desa:village-0001-grants splitStatements:false
DO $$
DECLARE
    office text := current_schema() || '_office';
    site   text := current_schema() || '_site';
BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I, %I', current_schema(), office, site);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON note, secret_note TO %I', office);
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON outbox TO %I', office);
    EXECUTE format('GRANT SELECT (word, public) ON note TO %I', site);
    EXECUTE format('GRANT SELECT ON public_note TO %I', site);
END$$;
