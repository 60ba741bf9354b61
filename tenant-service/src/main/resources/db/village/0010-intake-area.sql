--liquibase formatted sql

--changeset desa:village-0010-intake-area splitStatements:false
-- Which areas an import made, so that undoing it takes back those that nobody uses. An area may be
-- gone by then. Deleting is for that alone; foreign keys guard whatever is still used.
CREATE TABLE intake_area (
    intake uuid NOT NULL REFERENCES intake (id),
    area   uuid NOT NULL,
    PRIMARY KEY (intake, area)
);

DO $$
DECLARE
    office text := current_schema() || '_office';
BEGIN
    EXECUTE format('GRANT SELECT, INSERT ON intake_area TO %I', office);
    EXECUTE format('GRANT DELETE ON area TO %I', office);
END $$;
