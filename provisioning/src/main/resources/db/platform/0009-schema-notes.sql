--liquibase formatted sql

-- Whoever changes a village's schema notes its version in the same transaction.

--changeset desa:platform-0009-schema-notes
GRANT USAGE ON SCHEMA ${platform.schema} TO ${provisioner.role};
GRANT SELECT (code), UPDATE (schema_version, fingerprint) ON village TO ${provisioner.role};
