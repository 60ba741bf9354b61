--liquibase formatted sql

-- Expand only: a village that does not have this column yet goes on serving (see OfficeHours).

--changeset desa:village-0002-office-hours
ALTER TABLE profile ADD COLUMN office_hours text CHECK (length(office_hours) <= 500);
