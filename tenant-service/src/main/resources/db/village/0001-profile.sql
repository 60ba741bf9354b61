--liquibase formatted sql

-- The same text in every village: unqualified names follow the search_path, and grants find the
-- village's two logins by the name of its schema.

--changeset desa:village-0001-profile splitStatements:false
CREATE TABLE profile (
    id          smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    address     text CHECK (length(address) <= 400),
    postal_code text CHECK (postal_code ~ '^\d{5}$'),
    phone       text CHECK (length(phone) <= 40),
    email       text CHECK (length(email) <= 254),
    head_name   text CHECK (length(head_name) <= 120),
    head_title  text CHECK (length(head_title) <= 80),
    vision      text CHECK (length(vision) <= 2000),
    mission     text CHECK (length(mission) <= 6000),
    history     text CHECK (length(history) <= 12000),
    version     integer NOT NULL DEFAULT 0,
    changed_at  timestamptz NOT NULL
);

CREATE TABLE logo (
    id         smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    png        bytea NOT NULL CHECK (octet_length(png) <= 2097152),
    hash       text NOT NULL CHECK (hash ~ '^[0-9a-f]{32}$'),
    changed_at timestamptz NOT NULL
);

-- What was changed in the profile, by whom: the office's own memory. Nothing in it is published.
CREATE TABLE profile_revision (
    id         uuid PRIMARY KEY,
    change     uuid NOT NULL,
    field      text NOT NULL,
    before     text,
    after      text,
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    UNIQUE (change, field)
);
CREATE INDEX profile_revision_newest ON profile_revision (changed_at DESC);

DO $$
DECLARE
    office text := current_schema() || '_office';
    site   text := current_schema() || '_site';
BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I, %I', current_schema(), office, site);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON profile TO %I', office);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON logo TO %I', office);
    EXECUTE format('GRANT SELECT, INSERT ON profile_revision TO %I', office);
    EXECUTE format('GRANT SELECT ON profile, logo TO %I', site);
END $$;
