package id.go.paserkab.desa.benchmark.migration;

import id.go.paserkab.desa.benchmark.DatabaseLogin;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.tenancy.VillageNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Does plain JDBC work on villages as their schemas' owner, one transaction for each. */
record Schemas(DatabaseLogin owner, List<VillageCode> villages) {

    /** Runs the text in every village's schema; several workers share the villages. */
    void each(int workers, String before, String script)
            throws InterruptedException, ExecutionException {
        share(
                workers,
                (connection, village) -> {
                    try (var statement = connection.createStatement()) {
                        statement.setEscapeProcessing(false);
                        var schema = VillageNames.schema(village);
                        if (!before.isEmpty()) {
                            statement.execute(before + schema);
                        }
                        statement.execute("SET LOCAL search_path = " + schema);
                        statement.execute(script);
                    }
                    connection.commit();
                });
    }

    /** Roles that can do nothing yet, as the scripts grant to them. */
    void makeRoles() throws InterruptedException, ExecutionException {
        share(
                1,
                (connection, village) -> {
                    for (var role : VillageNames.roles(village)) {
                        try (var statement = connection.createStatement()) {
                            statement.execute("CREATE ROLE " + role);
                        }
                    }
                    connection.commit();
                });
    }

    void dropRoles() throws InterruptedException, ExecutionException {
        share(
                1,
                (connection, village) -> {
                    for (var role : VillageNames.roles(village)) {
                        try (var statement = connection.createStatement()) {
                            statement.execute("DROP ROLE IF EXISTS " + role);
                        }
                    }
                    connection.commit();
                });
    }

    void dropSchemas() throws InterruptedException, ExecutionException {
        share(
                1,
                (connection, village) -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute("SET client_min_messages = warning");
                        statement.execute(
                                "DROP SCHEMA IF EXISTS "
                                        + VillageNames.schema(village)
                                        + " CASCADE");
                    }
                    connection.commit();
                });
    }

    private void share(int workers, Work work) throws InterruptedException, ExecutionException {
        var left = new ConcurrentLinkedQueue<>(villages);
        var tasks = new ArrayList<Callable<Boolean>>();
        for (var worker = 0; worker < workers; worker++) {
            tasks.add(() -> {
                try (var connection = owner.connect()) {
                    connection.setAutoCommit(false);
                    for (var village = left.poll(); village != null; village = left.poll()) {
                        work.on(connection, village);
                    }
                }
                return true;
            });
        }
        try (var executor = Executors.newFixedThreadPool(workers)) {
            for (var done : executor.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    private interface Work {

        void on(Connection connection, VillageCode village) throws SQLException;
    }
}
