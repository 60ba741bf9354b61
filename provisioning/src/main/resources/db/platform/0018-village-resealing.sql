--liquibase formatted sql

--changeset desa:platform-0018-village-resealing
-- How far a village's sealed values have been sealed anew since its keys were renewed.
CREATE TABLE village_resealing (
    village     text PRIMARY KEY,
    begun_at    timestamptz NOT NULL,
    place       text,
    after_row   uuid,
    finished_at timestamptz
);
