package id.go.paserkab.desa.population;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import id.go.paserkab.desa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds residents by name in any spelling, by whole number, and by what they have in common. */
@Component
@VillageTransaction(readOnly = true)
public class ResidentSearch {

    private static final String CUT = " LIMIT :size OFFSET :skipped";

    private static final String FROM = " FROM resident r WHERE ";

    /**
     * The page is cut first, and only then is anything looked up for its lines: PostgreSQL would
     * find the head of each family that is passed over as well.
     */
    private static final String LINES =
            """
            SELECT r.id, r.mark, r.name, r.numbers, r.sex, r.birth_place, r.birth_date, r.relationship, r.standing,
                   r.family, r.area, COALESCE(f.address, r.facts ->> 'ADDRESS') AS address, %4$s AS total,
                   (SELECT h.name FROM resident h
                     WHERE h.family = r.family AND h.relationship = 1 AND h.standing IN (1, 2) AND h.in_register
                       AND h.id <> r.id) AS head
              FROM (SELECT r.id%5$s FROM resident r WHERE %1$s ORDER BY %2$s%3$s) page
              JOIN resident r ON r.id = page.id
              LEFT JOIN family f ON f.id = r.family
             ORDER BY %2$s
            """;

    private final VillageSql sql;
    private final Vault vault;
    private final Clock clock;

    ResidentSearch(VillageSql sql, Vault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    /** A page of residents, and how many there are in all. */
    public record Found(List<ResidentLine> lines, long total) {}

    /** Pages count from nought. */
    public Found find(ResidentFilter filter, int page, int size, Clerk clerk) {
        var query = query(filter, clerk);
        query.parameters().addValue("size", size).addValue("skipped", (long) page * size);
        return query.byName() ? counting(query, page) : countedBefore(query);
    }

    /** Likeness is dear to work out: one pass finds the page and counts. */
    private Found counting(ResidentQuery query, int page) {
        var total = new AtomicLong();
        var today = PaserTime.today(clock);
        var statement =
                LINES.formatted(
                        query.where(),
                        query.order(),
                        CUT,
                        "page.total",
                        ", count(*) OVER () AS total");
        var lines =
                sql.with(rows ->
                        rows.query(
                                statement,
                                query.parameters(),
                                (row, _) -> {
                                    total.set(row.getLong("total"));
                                    return line(row, today);
                                }));
        return new Found(lines, lines.isEmpty() && page > 0 ? count(query) : total.get());
    }

    private Found countedBefore(ResidentQuery query) {
        var total = count(query);
        return new Found(lines(query, CUT), total);
    }

    private long count(ResidentQuery query) {
        return sql.with(rows ->
                rows.query(
                                "SELECT count(*)" + FROM + query.where(),
                                query.parameters(),
                                (row, _) -> row.getLong(1))
                        .getFirst());
    }

    /** How many residents the filter leaves. */
    public long count(ResidentFilter filter, Clerk clerk) {
        return count(query(filter, clerk));
    }

    /** The likeliest few among those who are there, for a box that answers while one types. */
    public List<ResidentLine> suggest(String text, int atMost, Clerk clerk) {
        if (text.isBlank()) {
            return List.of();
        }
        var query = query(ResidentFilter.present().text(text), clerk);
        query.parameters().addValue("size", atMost);
        return lines(query, " LIMIT :size");
    }

    /** All lines, for an export. */
    public List<ResidentLine> all(ResidentFilter filter, Clerk clerk) {
        return lines(query(filter, clerk), "");
    }

    private ResidentQuery query(ResidentFilter filter, Clerk clerk) {
        return new ResidentQuery(filter, clerk.sight(), vault, PaserTime.today(clock));
    }

    private List<ResidentLine> lines(ResidentQuery query, String cut) {
        var today = PaserTime.today(clock);
        return sql.with(rows ->
                rows.query(
                        LINES.formatted(query.where(), query.order(), cut, "0", ""),
                        query.parameters(),
                        (row, _) -> line(row, today)));
    }

    private ResidentLine line(ResultSet row, LocalDate today) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var born = row.getObject("birth_date", LocalDate.class);
        return new ResidentLine(
                id,
                row.getLong("mark"),
                row.getString("name"),
                nik(id, row.getString("numbers")),
                row.getString("sex"),
                row.getString("birth_place"),
                born,
                born == null ? null : Period.between(born, today).getYears(),
                row.getString("relationship"),
                Standing.of(row.getString("standing")),
                row.getObject("family", UUID.class),
                row.getString("head"),
                row.getObject("area", UUID.class),
                row.getString("address"));
    }

    private @Nullable String nik(UUID id, @Nullable String numbers) {
        return Optional.ofNullable(numbers)
                .map(sealed ->
                        Facts.none()
                                .with(
                                        FactsJson.read(
                                                vault.open(SubjectRows.residentPlace(id), sealed)))
                                .masked()
                                .get(Fact.NIK))
                .orElse(null);
    }
}
