package id.go.paserkab.desa.benchmark.migration;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.tenancy.VillageNames;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * The village changelog in Liquibase's own hands: rendered to the bare script that is the floor, or
 * applied to a schema by Liquibase itself.
 */
record Changelog(String location) {

    /** The bare SQL from a version (its number of changesets) to the newest. */
    String script(int from) throws Exception {
        var history = Files.createTempFile("benchmark-changelog", ".csv");
        Files.delete(history);
        try {
            var text = new StringWriter();
            quietly(() -> {
                if (from > 0) {
                    render(history, from, Writer.nullWriter());
                }
                render(history, Integer.MAX_VALUE, text);
            });
            return text.toString();
        } finally {
            Files.deleteIfExists(history);
        }
    }

    int changesets() throws Exception {
        var number = new int[1];
        var history = Path.of(System.getProperty("java.io.tmpdir"), "benchmark-nothing.csv");
        quietly(() -> {
            try (var liquibase = offline(history)) {
                number[0] = liquibase.getDatabaseChangeLog().getChangeSets().size();
            }
        });
        return number[0];
    }

    /** Liquibase does all by itself, as everybody uses it. */
    void update(Connection connection, VillageCode village) throws Exception {
        var schema = VillageNames.schema(village);
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
            statement.execute("SET search_path = " + schema);
        }
        quietly(() -> {
            var database =
                    DatabaseFactory.getInstance()
                            .findCorrectDatabaseImplementation(new JdbcConnection(connection));
            database.setDefaultSchemaName(schema);
            database.setLiquibaseSchemaName(schema);
            liquibase(database).update(new Contexts(), new LabelExpression());
        });
    }

    private void render(Path history, int count, Writer text)
            throws LiquibaseException, IOException {
        try (var liquibase = offline(history)) {
            liquibase.update(count, new Contexts(), new LabelExpression(), text);
        }
    }

    private Liquibase offline(Path history) throws LiquibaseException {
        var url =
                "offline:postgresql?version=18.0&caseSensitive=true&outputLiquibaseSql=all"
                        + "&changeLogFile=";
        return liquibase(
                DatabaseFactory.getInstance()
                        .openDatabase(url + history, null, null, null, resources()));
    }

    private Liquibase liquibase(Database database) {
        var liquibase = new Liquibase(location, resources(), database);
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        return liquibase;
    }

    private static ClassLoaderResourceAccessor resources() {
        return new ClassLoaderResourceAccessor(Changelog.class.getClassLoader());
    }

    private static void quietly(Scope.ScopedRunner<?> work) throws Exception {
        Scope.child(
                Map.of(
                        Scope.Attr.ui.name(),
                        new LoggerUIService(),
                        "liquibase.analytics.enabled",
                        false),
                work);
    }
}
