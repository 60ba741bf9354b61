--liquibase formatted sql

--changeset desa:platform-0014-report splitStatements:false
-- A monthly report as it was published and perhaps signed: no report is ever written over.
CREATE TABLE monthly_report (
    month      date PRIMARY KEY CHECK (extract(day FROM month) = 1),
    pdf        bytea NOT NULL CHECK (octet_length(pdf) BETWEEN 1 AND 5000000),
    sha256     bytea NOT NULL GENERATED ALWAYS AS (sha256(pdf)) STORED,
    published  timestamptz NOT NULL,
    by_subject text NOT NULL,
    by_name    text NOT NULL
);

CREATE FUNCTION refuse_rewriting_report() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN RAISE EXCEPTION ''A published report is append-only''; END';
CREATE TRIGGER report_is_append_only BEFORE UPDATE OR DELETE ON monthly_report
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_report();
CREATE TRIGGER report_is_never_emptied BEFORE TRUNCATE ON monthly_report
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_report();
