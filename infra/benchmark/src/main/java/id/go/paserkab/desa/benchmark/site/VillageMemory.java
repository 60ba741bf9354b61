package id.go.paserkab.desa.benchmark.site;

import id.go.paserkab.desa.benchmark.Product;
import id.go.paserkab.desa.benchmark.measure.Report.Figure;
import id.go.paserkab.desa.benchmark.measure.Samples;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.tenancy.VillageNames;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What villages cost PostgreSQL on disk, and in memory while their pages are being rendered. */
record VillageMemory(List<Figure> figures, List<String> notes) {

    private static final String SIZE =
            """
            SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE n.nspname = ? AND c.relkind IN ('r', 'S', 'm')
            """;
    private static final String BACKENDS =
            "SELECT pid FROM pg_stat_activity WHERE usename ~ '^v_[0-9]{10}_(office|site)$'";

    static VillageMemory measure(Product product, List<Village> villages, long bytesBefore)
            throws SQLException {
        var figures = new ArrayList<Figure>();
        var notes = new ArrayList<String>();
        try (var connection = product.superuser().connect()) {
            figures.add(Figure.of("tables and indexes of one", "KB", sizes(connection, villages)));
            figures.add(
                    Figure.of(
                            "the database's growth, catalogue included, by each",
                            "KB",
                            Samples.of(
                                    (product.databaseBytes() - bytesBefore)
                                            / 1024.0
                                            / villages.size())));
            var backends = backends(connection);
            if (backends.isEmpty()) {
                notes.add("No backend's memory could be read on this machine.");
            } else {
                figures.add(figure("a backend's proportional memory", backends));
                notes.add(
                        "%d backends served villages at that moment, %.0f MB together."
                                .formatted(
                                        backends.size(),
                                        backends.stream()
                                                .mapToDouble(ProcessMemory::proportional)
                                                .sum()));
            }
        }
        return new VillageMemory(figures, notes);
    }

    private static Figure figure(String what, List<ProcessMemory> backends) {
        return Figure.of(
                what,
                "MB",
                new Samples(backends.stream().map(ProcessMemory::proportional).toList()));
    }

    private static Samples sizes(Connection connection, List<Village> villages)
            throws SQLException {
        var sizes = new ArrayList<Double>();
        try (var statement = connection.prepareStatement(SIZE)) {
            for (var village : villages) {
                statement.setString(1, VillageNames.schema(village.code()));
                try (var row = statement.executeQuery()) {
                    row.next();
                    sizes.add(row.getLong(1) / 1024.0);
                }
            }
        }
        return new Samples(sizes);
    }

    /** A backend may end while it is looked at, or live in a container out of sight. */
    private static List<ProcessMemory> backends(Connection connection) throws SQLException {
        var found = new ArrayList<ProcessMemory>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(BACKENDS)) {
            while (row.next()) {
                try {
                    found.add(ProcessMemory.of(row.getLong(1)));
                } catch (IOException gone) {
                    continue;
                }
            }
        }
        return found;
    }
}
