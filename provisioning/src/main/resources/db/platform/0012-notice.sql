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

--changeset desa:platform-0012-mail
-- Mail goes to an address only once a code that was mailed to it has come back. The code itself is
-- derived from the request and not kept.
CREATE TABLE notice_reader (
    membership    uuid PRIMARY KEY REFERENCES membership (id) ON DELETE CASCADE,
    language      text NOT NULL DEFAULT 'id' CHECK (language IN ('id', 'en')),
    address       text CHECK (length(address) <= 254),
    pending       text CHECK (length(pending) <= 254),
    request       uuid,
    requested_at  timestamptz,
    requests      integer NOT NULL DEFAULT 0,
    counted_since timestamptz,
    wrong         integer NOT NULL DEFAULT 0
);

-- A mail to one member. It carries no address: what counts is the one confirmed when it is sent.
CREATE TABLE notice_mail (
    id              uuid PRIMARY KEY,
    membership      uuid NOT NULL REFERENCES membership (id) ON DELETE CASCADE,
    -- A kind of notice, or CONFIRMATION; then the id is that of the request.
    kind            text NOT NULL,
    state           text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'SENT', 'DROPPED', 'FAILED')),
    created         timestamptz NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    attempts        integer NOT NULL DEFAULT 0,
    trouble         text,
    finished_at     timestamptz
);
CREATE INDEX notice_mail_unsent ON notice_mail (membership, kind) WHERE state IN ('WAITING', 'FAILED');

-- Notices of one kind that come close together go in one mail; each is mailed once to a member.
CREATE TABLE notice_mail_part (
    mail       uuid NOT NULL REFERENCES notice_mail (id) ON DELETE CASCADE,
    membership uuid NOT NULL REFERENCES membership (id) ON DELETE CASCADE,
    notice     bigint NOT NULL REFERENCES notice (number) ON DELETE CASCADE,
    PRIMARY KEY (membership, notice)
);
CREATE INDEX notice_mail_part_mail ON notice_mail_part (mail);
CREATE INDEX notice_mail_part_notice ON notice_mail_part (notice);
