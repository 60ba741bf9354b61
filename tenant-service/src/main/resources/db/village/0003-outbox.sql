--liquibase formatted sql

--changeset desa:village-0003-outbox splitStatements:false
-- What happened, as kinds and counts: no content and no person. The platform takes rows away.
CREATE TABLE outbox (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    kind   text NOT NULL CHECK (kind ~ '^[A-Z_]{1,40}$'),
    amount integer NOT NULL
);

DO $$
BEGIN
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON outbox TO %I', current_schema() || '_office');
END $$;
