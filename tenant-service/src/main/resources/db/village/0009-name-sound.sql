--liquibase formatted sql

--changeset desa:village-0009-name-sound splitStatements:false
-- Names are sought with j and y as one, as in the old spelling. The stored key stays as it is, so
-- that nodes of either build read and write it alike; resident_likeness serves the older of them.
CREATE INDEX resident_sound ON resident USING gin (translate(name_key, 'j', 'y') gin_trgm_ops);
