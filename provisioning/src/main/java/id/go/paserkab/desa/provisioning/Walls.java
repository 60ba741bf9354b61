package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageNames;
import id.go.paserkab.desa.tenancy.VillagePools;
import id.go.paserkab.desa.worker.OnWorker;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks PostgreSQL, as one login of a village, what that login can reach; the answer must be: its
 * own.
 */
@OnWorker
class Walls {

    private static final String OTHER_SCHEMA =
            """
            SELECT nspname FROM pg_namespace
             WHERE nspname NOT IN (current_schema(), 'pg_catalog', 'information_schema')
               AND has_schema_privilege(oid, 'USAGE, CREATE') LIMIT 1
            """;
    private static final String OTHER_TABLE =
            """
            SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE n.nspname NOT IN (current_schema(), 'pg_catalog', 'information_schema', 'pg_toast')
               AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
               AND (has_table_privilege(c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')
                    OR has_any_column_privilege(c.oid, 'SELECT, INSERT, UPDATE')) LIMIT 1
            """;
    private static final String OWN_TABLE =
            """
            SELECT c.relname FROM pg_class c
             WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
               AND has_any_column_privilege(c.oid, 'SELECT') LIMIT 1
            """;

    /** What PostgreSQL itself must refuse when it is really tried. */
    private static final List<String> FORBIDDEN =
            List.of(
                    "SELECT count(*) FROM platform.village",
                    "SELECT count(*) FROM pg_catalog.pg_authid",
                    "CREATE TABLE proof_of_ddl (x integer)",
                    "CREATE TEMPORARY TABLE proof_of_ddl (x integer)",
                    "CREATE SCHEMA proof_of_ddl");

    private final VillagePools pools;

    Walls(VillagePools pools) {
        this.pools = pools;
    }

    /** Throws {@link WallBroken} where the login reaches too far, or not even its own. */
    void check(VillageAccess access) {
        var found =
                pools.execute(
                        access,
                        connection -> {
                            var holes = new ArrayList<String>();
                            ownSchema(connection, access, holes);
                            catalogue(connection, holes);
                            attempts(connection, holes);
                            return holes;
                        });
        if (found != null && !found.isEmpty()) {
            throw new WallBroken(VillageNames.role(access) + " " + String.join("; ", found));
        }
    }

    private static void ownSchema(Connection connection, VillageAccess access, List<String> holes)
            throws SQLException {
        var schema = VillageNames.schema(access.village());
        if (!schema.equals(first(connection, "SELECT current_schema()"))) {
            holes.add("does not stand in its own schema");
        } else if (first(connection, OWN_TABLE).isEmpty()) {
            holes.add("can read none of its own tables");
        }
    }

    private static void catalogue(Connection connection, List<String> holes) throws SQLException {
        var schema = first(connection, OTHER_SCHEMA);
        if (!schema.isEmpty()) {
            holes.add("has a right on schema " + schema);
        }
        var table = first(connection, OTHER_TABLE);
        if (!table.isEmpty()) {
            holes.add("has a right on table " + table);
        }
    }

    private static void attempts(Connection connection, List<String> holes) throws SQLException {
        for (var statement : FORBIDDEN) {
            if (!refused(connection, statement)) {
                holes.add("was let do: " + statement);
            }
        }
    }

    private static boolean refused(Connection connection, String sql) throws SQLException {
        var automatic = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return false;
        } catch (SQLException e) {
            if ("42501".equals(e.getSQLState()) || "3F000".equals(e.getSQLState())) {
                return true;
            }
            throw e;
        } finally {
            connection.rollback();
            connection.setAutoCommit(automatic);
        }
    }

    private static String first(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var text = rows.next() ? rows.getString(1) : null;
            return text == null ? "" : text;
        }
    }
}
