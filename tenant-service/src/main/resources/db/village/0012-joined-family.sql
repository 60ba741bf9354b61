--liquibase formatted sql

--changeset desa:village-0012-joined-family
-- Who ever belonged to a family: its history would otherwise read every change of the village.
CREATE INDEX population_change_joined ON population_change ((facts ->> 'FAMILY')) WHERE facts ->> 'FAMILY' IS NOT NULL;
