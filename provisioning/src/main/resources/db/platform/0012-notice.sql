--liquibase formatted sql

--changeset desa:platform-0012-notice
-- Posted in the transaction of what happened; a job finds the readers afterwards.
CREATE TABLE notice (
    number           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind             text NOT NULL,
    -- Which happening it is: the same one is told once, whoever posts it how often.
    key              text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
    village          text REFERENCES village (code),
    path             text NOT NULL,
    facilitator_path text,
    arguments        text[] NOT NULL,
    at               timestamptz NOT NULL,
    delivered_at     timestamptz,
    UNIQUE (kind, key)
);
CREATE INDEX notice_undelivered ON notice (number) WHERE delivered_at IS NULL;

CREATE TABLE notice_inbox (
    membership uuid NOT NULL REFERENCES membership (id) ON DELETE CASCADE,
    notice     bigint NOT NULL REFERENCES notice (number) ON DELETE CASCADE,
    read_at    timestamptz,
    PRIMARY KEY (membership, notice)
);
-- The bell at the head of every page counts these.
CREATE INDEX notice_unread ON notice_inbox (membership) WHERE read_at IS NULL;
CREATE INDEX notice_inbox_notice ON notice_inbox (notice);

--changeset desa:platform-0012-choice
-- A member without a row for a kind is told in the product and by e-mail.
CREATE TABLE notice_choice (
    membership uuid NOT NULL REFERENCES membership (id) ON DELETE CASCADE,
    kind       text NOT NULL,
    in_product boolean NOT NULL,
    by_mail    boolean NOT NULL,
    PRIMARY KEY (membership, kind)
);
