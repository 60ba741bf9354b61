--liquibase formatted sql

--changeset desa:platform-0008-boundary
-- A file of boundaries as it was brought. It is used as a whole, and so is the one before it again.
CREATE TABLE boundary_set (
    id            uuid PRIMARY KEY,
    number        integer GENERATED ALWAYS AS IDENTITY UNIQUE,
    state         text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'USED', 'RETIRED')),
    file_name     text NOT NULL CHECK (length(file_name) <= 200),
    sha256        bytea NOT NULL CHECK (octet_length(sha256) = 32),
    source        text NOT NULL CHECK (length(source) BETWEEN 1 AND 400),
    legal_basis   text NOT NULL CHECK (length(legal_basis) BETWEEN 1 AND 400),
    width         integer NOT NULL,
    height        integer NOT NULL,
    warnings      jsonb NOT NULL,
    imported_by   text NOT NULL,
    imported_at   timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE UNIQUE INDEX one_used_boundary_set ON boundary_set ((true)) WHERE state = 'USED';

-- When which file counted, so that the map of a past day can be drawn.
CREATE TABLE boundary_use (
    number       integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    boundary_set uuid NOT NULL REFERENCES boundary_set (id),
    used_by      text NOT NULL,
    used_from    timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE boundary (
    boundary_set uuid NOT NULL REFERENCES boundary_set (id) ON DELETE CASCADE,
    code         text NOT NULL CHECK (code ~ '^\d{2}\.\d{2}\.\d{2}\.[123]\d{3}$'),
    name         text NOT NULL,
    ward         boolean NOT NULL,
    square_km    double precision NOT NULL,
    -- Well-known binary, degrees of longitude and latitude (WGS 84), as it was brought.
    shape        bytea NOT NULL,
    path         text NOT NULL,
    x            integer NOT NULL,
    y            integer NOT NULL,
    PRIMARY KEY (boundary_set, code)
);
