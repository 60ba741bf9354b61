--liquibase formatted sql

--changeset desa:platform-0003-document splitStatements:false
CREATE TABLE document (
    id               uuid PRIMARY KEY,
    name             text NOT NULL CHECK (length(name) BETWEEN 1 AND 130),
    type             text NOT NULL CHECK (type IN ('PDF', 'JPEG', 'PNG')),
    size             integer NOT NULL CHECK (size BETWEEN 1 AND 5242880),
    sha256           bytea NOT NULL CHECK (length(sha256) = 32),
    content          bytea NOT NULL CHECK (length(content) = size),
    at               timestamptz NOT NULL,
    uploader_subject text NOT NULL,
    uploader_name    text NOT NULL
);
-- It is compressed already.
ALTER TABLE document ALTER COLUMN content SET STORAGE EXTERNAL;

-- Evidence stays as it was handed in.
CREATE FUNCTION refuse_change_of_document() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN RAISE EXCEPTION ''A document cannot be changed''; END';
CREATE TRIGGER document_is_immutable BEFORE UPDATE ON document
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_document();
