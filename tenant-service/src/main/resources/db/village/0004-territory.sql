--liquibase formatted sql

--changeset desa:village-0004-territory splitStatements:false
-- Dusun, RW and RT; any level may be missing. A level stands only below a higher one, which the
-- pair (parent, parent_level) lets the tables themselves guard. Areas are closed and never deleted.
CREATE TABLE area (
    id           uuid PRIMARY KEY,
    level        text NOT NULL CHECK (level IN ('DUSUN', 'RW', 'RT')),
    parent       uuid,
    parent_level text,
    name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    head_name    text CHECK (length(head_name) <= 120),
    head_phone   text CHECK (length(head_phone) <= 40),
    closed_on    date,
    version      integer NOT NULL DEFAULT 0,
    changed_at   timestamptz NOT NULL,
    UNIQUE (id, level),
    CONSTRAINT area_parent FOREIGN KEY (parent, parent_level) REFERENCES area (id, level) MATCH FULL,
    CONSTRAINT area_nesting CHECK (
        parent_level IS NULL
        OR (parent_level = 'DUSUN' AND level IN ('RW', 'RT'))
        OR (parent_level = 'RW' AND level = 'RT'))
);
CREATE UNIQUE INDEX area_open_name ON area (parent, level, lower(name)) NULLS NOT DISTINCT
    WHERE closed_on IS NULL;
CREATE INDEX area_children ON area (parent);

DO $$
BEGIN
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON area TO %I', current_schema() || '_office');
END $$;
