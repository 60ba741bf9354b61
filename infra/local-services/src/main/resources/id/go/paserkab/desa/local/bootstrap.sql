-- Prepares a PostgreSQL 18 server for Desa Digital Paser: the database and its three logins.
-- Can be run again at any time; it also renews the logins' passwords.
--
-- On a laptop and in tests the local services run this file. In production a superuser does, once:
--   export DESA_PLATFORM_PASSWORD=… DESA_PROVISIONER_PASSWORD=… DESA_READER_PASSWORD=…
--   psql --set=ON_ERROR_STOP=1 --dbname=postgres --file=bootstrap.sql
-- The server should be the platform's own: whoever may log in loses the right to look around in
-- the databases postgres and template1.
\getenv platform_password DESA_PLATFORM_PASSWORD
\getenv provisioner_password DESA_PROVISIONER_PASSWORD
\getenv reader_password DESA_READER_PASSWORD

-- The platform's own tables: register, waves, memberships, audit trail.
SELECT 'CREATE ROLE desa_platform' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'desa_platform')
\gexec
ALTER ROLE desa_platform LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'platform_password';

-- Makes villages: their roles and schemas. Only worker nodes hold this login.
SELECT 'CREATE ROLE desa_provisioner' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'desa_provisioner')
\gexec
ALTER ROLE desa_provisioner LOGIN NOSUPERUSER NOCREATEDB CREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'provisioner_password';

-- Reads the aggregates that the regency's dashboard shows, and nothing else.
SELECT 'CREATE ROLE desa_reader' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'desa_reader')
\gexec
ALTER ROLE desa_reader LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'reader_password';
ALTER ROLE desa_reader SET default_transaction_read_only = on;

-- Sorting by code point needs no re-indexing when an operating system's locale data changes.
SELECT 'CREATE DATABASE desa TEMPLATE template0 ENCODING ''UTF8'' LOCALE ''C'' LOCALE_PROVIDER builtin BUILTIN_LOCALE ''C.UTF-8''' WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'desa')
\gexec

REVOKE ALL ON DATABASE postgres FROM PUBLIC;
REVOKE ALL ON DATABASE template1 FROM PUBLIC;
REVOKE ALL ON DATABASE desa FROM PUBLIC;
GRANT CONNECT ON DATABASE desa TO desa_platform, desa_reader;
-- Each village's logins get their CONNECT from the provisioner.
GRANT CONNECT ON DATABASE desa TO desa_provisioner WITH GRANT OPTION;
GRANT CREATE ON DATABASE desa TO desa_provisioner;
ALTER ROLE desa_platform IN DATABASE desa SET search_path = platform;
ALTER ROLE desa_reader IN DATABASE desa SET search_path = platform;
ALTER ROLE desa_provisioner IN DATABASE desa SET search_path = pg_catalog;

\connect desa

REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE SCHEMA IF NOT EXISTS platform AUTHORIZATION desa_platform;

-- Names are found by likeness. In pg_catalog its operators need no search_path and no grant.
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA pg_catalog;
