package id.go.paserkab.desa.benchmark.throughput;

import id.go.paserkab.desa.benchmark.DatabaseLogin;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The table that the work is done on: one per village, and one with all of their rows. */
record NoteTables(DatabaseLogin owner, int notesPerVillage) {

    static final String SINGLE_SCHEMA = "benchmark_single";

    /** Room in each page, so that a changed row stays in its page in both layouts alike. */
    private static final String TABLE =
            """
            CREATE TABLE benchmark_note (
                id      bigint PRIMARY KEY,
                title   text NOT NULL,
                body    text NOT NULL,
                changes bigint NOT NULL
            ) WITH (fillfactor = 70)
            """;

    void makeSingle(int villages) throws SQLException {
        inSchema(
                SINGLE_SCHEMA,
                statement -> {
                    statement.execute("DROP SCHEMA IF EXISTS " + SINGLE_SCHEMA + " CASCADE");
                    statement.execute("CREATE SCHEMA " + SINGLE_SCHEMA);
                    statement.execute(TABLE);
                    fill(statement, 0, (long) villages * notesPerVillage);
                });
    }

    /** Makes the village's table with the rows of its index, for the given roles to work on. */
    void makeOne(String schema, int index, List<String> roles) throws SQLException {
        inSchema(
                schema,
                statement -> {
                    statement.execute("DROP TABLE IF EXISTS benchmark_note");
                    statement.execute(TABLE);
                    var first = (long) index * notesPerVillage;
                    fill(statement, first, first + notesPerVillage);
                    for (var role : roles) {
                        statement.execute("GRANT SELECT, UPDATE ON benchmark_note TO " + role);
                    }
                });
    }

    void drop(String schema) throws SQLException {
        inSchema(schema, statement -> statement.execute("DROP TABLE IF EXISTS benchmark_note"));
    }

    private static void fill(Statement statement, long from, long to) throws SQLException {
        statement.execute(
                """
                INSERT INTO benchmark_note
                SELECT id, 'Surat nomor ' || id, repeat('Isi surat ', 20), 0
                FROM generate_series(%d, %d) AS id
                """
                        .formatted(from, to - 1));
        statement.execute("ANALYZE benchmark_note");
    }

    private void inSchema(String schema, Script script) throws SQLException {
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL search_path = " + schema);
            script.run(statement);
            connection.commit();
        }
    }

    private interface Script {

        void run(Statement statement) throws SQLException;
    }
}
