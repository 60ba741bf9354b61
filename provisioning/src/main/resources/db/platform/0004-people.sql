--liquibase formatted sql

--changeset desa:platform-0004-facilitator
CREATE TABLE facilitator (
    id         uuid PRIMARY KEY,
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    origin     text NOT NULL CHECK (origin IN ('MINISTRY', 'REGENCY')),
    first_day  date NOT NULL,
    last_day   date,
    -- The account with which the facilitator signs in, where there is one.
    membership uuid UNIQUE REFERENCES membership (id) ON DELETE SET NULL,
    sample     boolean NOT NULL DEFAULT false,
    version    integer NOT NULL DEFAULT 1,
    created    timestamptz NOT NULL DEFAULT now(),
    CHECK (last_day >= first_day)
);

-- Rows of one village never overlap: a village has one facilitator on any day, or none.
CREATE TABLE facilitator_assignment (
    id          uuid PRIMARY KEY,
    facilitator uuid NOT NULL REFERENCES facilitator (id),
    village     text NOT NULL REFERENCES village (code),
    first_day   date NOT NULL,
    last_day    date,
    replaces    uuid UNIQUE REFERENCES facilitator_assignment (id) ON DELETE SET NULL,
    created     timestamptz NOT NULL DEFAULT now(),
    CHECK (last_day >= first_day),
    CHECK (replaces <> id)
);
CREATE INDEX facilitator_assignment_village ON facilitator_assignment (village, first_day);
CREATE INDEX facilitator_assignment_facilitator ON facilitator_assignment (facilitator);

-- When assignments count: never before or after the period of the facilitator, who may leave early.
CREATE VIEW facilitator_coverage AS
    SELECT a.id, a.facilitator, a.village, greatest(a.first_day, f.first_day) AS first_day,
           least(a.last_day, f.last_day) AS last_day, a.replaces, f.name, f.membership
      FROM facilitator_assignment a JOIN facilitator f ON f.id = a.facilitator
     WHERE greatest(a.first_day, f.first_day) <= coalesce(least(a.last_day, f.last_day), 'infinity');

--changeset desa:platform-0004-cadre
CREATE TABLE cadre (
    id            uuid PRIMARY KEY,
    village       text NOT NULL REFERENCES village (code),
    kind          text NOT NULL CHECK (kind IN ('CADRE', 'OPERATOR')),
    name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    decree_number text CHECK (length(decree_number) BETWEEN 1 AND 80),
    decree_date   date,
    document      uuid UNIQUE REFERENCES document (id),
    first_day     date NOT NULL,
    last_day      date,
    replaces      uuid UNIQUE REFERENCES cadre (id),
    version       integer NOT NULL DEFAULT 1,
    created       timestamptz NOT NULL DEFAULT now(),
    CHECK (last_day >= first_day),
    CHECK (replaces <> id),
    CHECK ((decree_number IS NULL) = (decree_date IS NULL)),
    CHECK (kind <> 'CADRE' OR decree_number IS NOT NULL)
);
CREATE INDEX cadre_village ON cadre (village, first_day);
