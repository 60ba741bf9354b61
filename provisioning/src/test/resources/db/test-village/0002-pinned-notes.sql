--liquibase formatted sql

--changeset desa:village-0002-pinned
ALTER TABLE note ADD COLUMN pinned boolean NOT NULL DEFAULT false;
CREATE INDEX note_pinned ON note (word) WHERE pinned;
