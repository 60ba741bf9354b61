--liquibase formatted sql

--changeset desa:platform-0007-adoption
-- One row per village, day and kind, so that no page ever asks the villages.
CREATE TABLE activity (
    village text NOT NULL REFERENCES village (code),
    day     date NOT NULL,
    kind    text NOT NULL,
    count   integer NOT NULL CHECK (count > 0),
    PRIMARY KEY (village, day, kind)
);
CREATE INDEX activity_day ON activity (day, village) INCLUDE (kind, count);

-- Of a level the latest figure of each day is kept.
CREATE TABLE activity_level (
    village text NOT NULL REFERENCES village (code),
    day     date NOT NULL,
    kind    text NOT NULL,
    value   integer NOT NULL,
    at      timestamptz NOT NULL,
    PRIMARY KEY (village, kind, day)
);

-- What was counted and may still lie in a village's outbox: a row counts once, whatever dies when.
CREATE TABLE outbox_taken (
    village text NOT NULL REFERENCES village (code),
    number  bigint NOT NULL,
    PRIMARY KEY (village, number)
);

GRANT SELECT ON activity, activity_level TO ${reader.role};
