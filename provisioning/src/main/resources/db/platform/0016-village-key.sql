--liquibase formatted sql

--changeset desa:platform-0016-village-key
-- What seals a village's private values, wrapped by a key that is derived from the master secret.
-- No reference to the village: that its keys were destroyed is told even after it is gone.
CREATE TABLE village_key (
    village      text PRIMARY KEY,
    sealing      bytea,
    index        bytea,
    made_at      timestamptz NOT NULL DEFAULT now(),
    renewed_at   timestamptz,
    destroyed_at timestamptz,
    CHECK ((sealing IS NULL) = (destroyed_at IS NOT NULL)),
    CHECK ((index IS NULL) = (destroyed_at IS NOT NULL))
);
