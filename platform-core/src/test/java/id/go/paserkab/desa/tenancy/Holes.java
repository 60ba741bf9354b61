package id.go.paserkab.desa.tenancy;

import java.util.List;

/** Ways in which a wall between villages can come to have a hole. */
record Holes(String made, String mended, String isSeenAs) {

    static final List<Holes> ALL =
            List.of(
                    new Holes(
                            "GRANT SELECT ON v_6401032007.note TO v_6401032006_site",
                            "REVOKE SELECT ON v_6401032007.note FROM v_6401032006_site",
                            "v_6401032006_site has a right on table v_6401032007.note"),
                    new Holes(
                            "GRANT SELECT (body) ON v_6401032007.note TO v_6401032006_office",
                            "REVOKE SELECT (body) ON v_6401032007.note FROM v_6401032006_office",
                            "v_6401032006_office has a right on column body of table v_6401032007.note"),
                    new Holes(
                            "GRANT USAGE ON SCHEMA v_6401032007 TO v_6401032006_office",
                            "REVOKE USAGE ON SCHEMA v_6401032007 FROM v_6401032006_office",
                            "v_6401032006_office has a right on schema v_6401032007"),
                    new Holes(
                            "GRANT USAGE ON SCHEMA platform TO v_6401032006_office",
                            "REVOKE USAGE ON SCHEMA platform FROM v_6401032006_office",
                            "v_6401032006_office has a right on schema platform"),
                    new Holes(
                            "GRANT v_6401032007_office TO v_6401032006_office",
                            "REVOKE v_6401032007_office FROM v_6401032006_office",
                            "v_6401032006_office is a member of role v_6401032007_office"),
                    new Holes(
                            "ALTER ROLE v_6401032006_site CREATEROLE",
                            "ALTER ROLE v_6401032006_site NOCREATEROLE",
                            "v_6401032006_site is a superuser, may make roles"),
                    new Holes(
                            "GRANT CREATE ON SCHEMA v_6401032006 TO v_6401032006_office",
                            "REVOKE CREATE ON SCHEMA v_6401032006 FROM v_6401032006_office",
                            "v_6401032006_office may change its own schema"),
                    new Holes(
                            "GRANT TEMPORARY ON DATABASE desa TO v_6401032006_office",
                            "REVOKE TEMPORARY ON DATABASE desa FROM v_6401032006_office",
                            "v_6401032006_office may TEMPORARY on the database"),
                    new Holes(
                            "GRANT SELECT ON v_6401032006.note TO v_6401032006_site WITH GRANT OPTION",
                            "REVOKE GRANT OPTION FOR SELECT ON v_6401032006.note FROM v_6401032006_site",
                            "v_6401032006_site may hand on its rights on table v_6401032006.note"),
                    new Holes(
                            "ALTER TABLE v_6401032006.note OWNER TO v_6401032006_office",
                            "ALTER TABLE v_6401032006.note OWNER TO desa_provisioner",
                            "v_6401032006_office owns table v_6401032006.note"),
                    new Holes(
                            "GRANT SELECT ON v_6401032007.note TO PUBLIC",
                            "REVOKE SELECT ON v_6401032007.note FROM PUBLIC",
                            "PUBLIC has a right on table v_6401032007.note"),
                    new Holes(
                            "GRANT USAGE ON SCHEMA v_6401032007 TO PUBLIC",
                            "REVOKE USAGE ON SCHEMA v_6401032007 FROM PUBLIC",
                            "PUBLIC has a right on schema v_6401032007"),
                    new Holes(
                            "CREATE FUNCTION v_6401032006.peek() RETURNS text LANGUAGE sql SECURITY DEFINER"
                                    + " AS 'SELECT body FROM v_6401032007.note'",
                            "DROP FUNCTION v_6401032006.peek()",
                            "PUBLIC may borrow the rights of the owner of function v_6401032006.peek()"),
                    new Holes(
                            "CREATE VIEW v_6401032006.pane AS SELECT body FROM v_6401032007.note",
                            "DROP VIEW v_6401032006.pane",
                            "PUBLIC reads v_6401032007.note through v_6401032006.pane"),
                    new Holes(
                            "ALTER DEFAULT PRIVILEGES FOR ROLE desa_provisioner IN SCHEMA v_6401032007"
                                    + " GRANT SELECT ON TABLES TO v_6401032006_office",
                            "ALTER DEFAULT PRIVILEGES FOR ROLE desa_provisioner IN SCHEMA v_6401032007"
                                    + " REVOKE SELECT ON TABLES FROM v_6401032006_office",
                            "v_6401032006_office has a right on default privileges"));
}
