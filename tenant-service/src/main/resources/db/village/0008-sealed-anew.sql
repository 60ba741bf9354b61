--liquibase formatted sql

--changeset desa:village-0008-sealed-anew splitStatements:false
-- Renewed keys seal reasons and waiting files anew; nothing else of these rows can be changed.
DO $$
DECLARE
    office text := current_schema() || '_office';
BEGIN
    EXECUTE format('GRANT UPDATE (reason) ON letter_step TO %I', office);
    EXECUTE format('GRANT UPDATE (sealed) ON intake_file TO %I', office);
END $$;
