--liquibase formatted sql

--changeset desa:platform-0010-visit
CREATE TABLE visit (
    -- Made where the visit is typed, so that what is sent twice is kept once.
    id             uuid PRIMARY KEY,
    village        text NOT NULL REFERENCES village (code),
    -- Whoever covered the village on the day it took place; until then, whoever planned it.
    facilitator    uuid NOT NULL REFERENCES facilitator (id),
    topic          text NOT NULL CHECK (topic IN ('CADRE', 'GATES', 'OFFICE', 'COMMUNITY', 'OTHER')),
    planned        date,
    moved_from     date,
    move_reason    text CHECK (length(move_reason) BETWEEN 1 AND 400),
    cancelled      timestamptz,
    cancel_reason  text CHECK (length(cancel_reason) BETWEEN 1 AND 400),
    held           date,
    done           text CHECK (length(done) BETWEEN 1 AND 4000),
    agreed         text CHECK (length(agreed) <= 2000),
    next_step      text CHECK (length(next_step) BETWEEN 1 AND 400),
    next_day       date,
    next_owner     text CHECK (length(next_owner) BETWEEN 1 AND 120),
    attendance     integer CHECK (attendance BETWEEN 0 AND 9999),
    author_subject text,
    author_name    text,
    recorded       timestamptz,
    version        integer NOT NULL DEFAULT 1,
    created        timestamptz NOT NULL DEFAULT now(),
    CHECK (planned IS NOT NULL OR held IS NOT NULL),
    CHECK (held IS NULL OR cancelled IS NULL),
    CHECK (num_nonnulls(held, done, agreed, author_subject, author_name, recorded) IN (0, 6)),
    CHECK (num_nonnulls(moved_from, move_reason) IN (0, 2)),
    CHECK (num_nonnulls(cancelled, cancel_reason) IN (0, 2)),
    CHECK (num_nonnulls(next_step, next_day, next_owner) IN (0, 3)),
    CHECK (next_day >= held)
);
CREATE INDEX visit_held ON visit (village, held) WHERE held IS NOT NULL;
CREATE INDEX visit_day ON visit ((coalesce(held, planned)) DESC);
CREATE INDEX visit_facilitator ON visit (facilitator);
CREATE UNIQUE INDEX visit_planned ON visit (village, planned) WHERE held IS NULL AND cancelled IS NULL;

CREATE TABLE visit_gate (
    visit uuid NOT NULL REFERENCES visit (id),
    gate  text NOT NULL REFERENCES gate (code),
    PRIMARY KEY (visit, gate)
);

CREATE TABLE visit_photo (
    document uuid PRIMARY KEY REFERENCES document (id),
    visit    uuid NOT NULL REFERENCES visit (id),
    number   integer NOT NULL GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX visit_photo_visit ON visit_photo (visit);
