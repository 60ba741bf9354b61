package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import id.go.paserkab.desa.vault.Place;
import id.go.paserkab.desa.vault.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The files themselves, sealed, and what is wrong in them. */
@Component
@VillageTransaction
class FileRows {

    private static final int AT_ONCE = 1_000;

    private final VillageSql sql;
    private final Vault vault;

    FileRows(VillageSql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    public void insert(UUID intake, byte[] file) {
        var sealed = vault.sealBytes(place(intake), file);
        sql.with(rows ->
                rows.update(
                        "INSERT INTO intake_file (intake, sealed) VALUES (:intake, :sealed)",
                        Map.of("intake", intake, "sealed", sealed)));
    }

    /** Nothing where it is gone. */
    public Optional<byte[]> file(UUID intake) {
        return sql
                .with(rows ->
                        rows.query(
                                "SELECT sealed FROM intake_file WHERE intake = :intake",
                                Map.of("intake", intake),
                                (row, _) -> row.getBytes("sealed")))
                .stream()
                .findFirst()
                .map(sealed -> vault.openBytes(place(intake), sealed));
    }

    public void removeFile(UUID intake) {
        sql.with(rows ->
                rows.update(
                        "DELETE FROM intake_file WHERE intake = :intake",
                        Map.of("intake", intake)));
    }

    public void removeFindings(UUID intake) {
        sql.with(rows ->
                rows.update(
                        "DELETE FROM intake_finding WHERE intake = :intake",
                        Map.of("intake", intake)));
    }

    public void write(UUID intake, List<Finding> findings) {
        removeFindings(intake);
        for (int from = 0; from < findings.size(); from += AT_ONCE) {
            var values = new ArrayList<SqlParameterSource>();
            for (int at = from; at < Math.min(findings.size(), from + AT_ONCE); at++) {
                values.add(row(intake, at, findings.get(at)));
            }
            sql.with(rows ->
                    rows.batchUpdate(
                            """
                            INSERT INTO intake_finding
                                (intake, number, sheet_row, place, problem, error, about)
                            VALUES (:intake, :number, :row, :place, :problem, :error, :about)
                            """,
                            values.toArray(SqlParameterSource[]::new)));
        }
    }

    /** By row, as they stand in the file. */
    public List<Finding> findings(UUID intake, Severity severity, int offset, int atMost) {
        return sql.with(rows ->
                rows.query(
                        """
                        SELECT * FROM intake_finding WHERE intake = :intake AND error = :error
                         ORDER BY sheet_row, number LIMIT :most OFFSET :offset
                        """,
                        new MapSqlParameterSource("intake", intake)
                                .addValue("error", severity == Severity.ERROR)
                                .addValue("most", atMost)
                                .addValue("offset", offset),
                        (row, _) ->
                                new Finding(
                                        Problem.valueOf(row.getString("problem")),
                                        row.getInt("sheet_row"),
                                        column(row.getString("place")),
                                        row.getString("about"))));
    }

    /** The most frequent first. */
    public List<FindingCount> counts(UUID intake, Severity severity) {
        return sql.with(rows ->
                rows.query(
                        """
                        SELECT problem, place, count(*) AS often FROM intake_finding
                         WHERE intake = :intake AND error = :error
                         GROUP BY problem, place ORDER BY often DESC, min(number)
                        """,
                        Map.of("intake", intake, "error", severity == Severity.ERROR),
                        (row, _) ->
                                new FindingCount(
                                        Problem.valueOf(row.getString("problem")),
                                        column(row.getString("place")),
                                        row.getInt("often"))));
    }

    private static SqlParameterSource row(UUID intake, int number, Finding finding) {
        var column = finding.column();
        return new MapSqlParameterSource("intake", intake)
                .addValue("number", number)
                .addValue("row", finding.row())
                .addValue("place", column == null ? null : column.name())
                .addValue("problem", finding.problem().name())
                .addValue("error", finding.severity() == Severity.ERROR)
                .addValue("about", finding.about());
    }

    private static @Nullable Column column(@Nullable String name) {
        return name == null ? null : Column.valueOf(name);
    }

    private static Place place(UUID intake) {
        return Place.of("intake_file", "sealed", intake);
    }
}
