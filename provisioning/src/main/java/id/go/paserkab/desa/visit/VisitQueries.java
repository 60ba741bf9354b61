package id.go.paserkab.desa.visit;

import static java.util.stream.Collectors.toMap;

import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Assignment;
import id.go.paserkab.desa.people.Coverage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads visits. */
@Component
class VisitQueries implements Visits {

    private static final String NARROWED =
            """
             WHERE (CAST(:facilitator AS uuid) IS NULL OR v.facilitator = :facilitator)
               AND (CAST(:district AS text) IS NULL OR v.village LIKE :district || '.%')
               AND (CAST(:from AS date) IS NULL OR coalesce(v.held, v.planned) >= :from)
               AND (CAST(:until AS date) IS NULL OR coalesce(v.held, v.planned) <= :until)
               AND (CAST(:state AS text) IS NULL
                    OR :state = CASE WHEN v.held IS NOT NULL THEN 'MADE'
                                     WHEN v.cancelled IS NOT NULL THEN 'CANCELLED'
                                     WHEN v.planned < :today THEN 'OVERDUE'
                                     ELSE 'PLANNED' END)
            """;

    private final JdbcClient platform;
    private final VisitRows rows;
    private final Coverage coverage;
    private final Beats beats;
    private final VisitNotes notes;

    VisitQueries(
            JdbcClient platform, VisitRows rows, Coverage coverage, Beats beats, VisitNotes notes) {
        this.platform = platform;
        this.rows = rows;
        this.coverage = coverage;
        this.beats = beats;
        this.notes = notes;
    }

    @Override
    public Optional<Visit> find(UUID id) {
        return rows.find(id);
    }

    @Override
    public Optional<Visit> withPhoto(DocumentId photo) {
        return platform.sql(
                        VisitColumns.SELECT
                                + " JOIN visit_photo p ON p.visit = v.id WHERE p.document = :photo")
                .param("photo", photo.value())
                .query((row, n) -> VisitColumns.visit(row))
                .optional();
    }

    @Override
    public List<Visit> find(VisitFilter filter, int most, int skipped) {
        return narrowed(
                        VisitColumns.SELECT
                                + NARROWED
                                + " ORDER BY coalesce(v.held, v.planned) DESC, v.created DESC, v.id"
                                + " LIMIT :most OFFSET :skipped",
                        filter)
                .param("most", most)
                .param("skipped", skipped)
                .query((row, n) -> VisitColumns.visit(row))
                .list();
    }

    @Override
    public int count(VisitFilter filter) {
        return narrowed("SELECT count(*) FROM visit v" + NARROWED, filter)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Visit> open(Collection<VillageCode> villages) {
        return platform.sql(
                        VisitColumns.SELECT
                                + """
                                 WHERE v.held IS NULL AND v.cancelled IS NULL AND v.village = ANY (:villages)
                                 ORDER BY v.planned, v.village
                                """)
                .param("villages", codes(villages))
                .query((row, n) -> VisitColumns.visit(row))
                .list();
    }

    @Override
    public Map<VillageCode, Visit> latest(Collection<VillageCode> villages) {
        return platform
                .sql(
                        VisitColumns.SELECT
                                + """
                                 WHERE v.id IN (SELECT DISTINCT ON (village) id FROM visit
                                                 WHERE held IS NOT NULL AND village = ANY (:villages)
                                                 ORDER BY village, held DESC, recorded DESC)
                                """)
                .param("villages", codes(villages))
                .query((row, n) -> VisitColumns.visit(row))
                .list()
                .stream()
                .collect(toMap(Visit::village, visit -> visit));
    }

    @Override
    public Map<VillageCode, LocalDate> lastVisited(LocalDate day) {
        var last = new HashMap<VillageCode, LocalDate>();
        platform.sql(
                        "SELECT village, max(held) AS last FROM visit WHERE held <= ? GROUP BY village")
                .param(day)
                .query(row -> {
                    last.put(
                            new VillageCode(row.getString("village")),
                            row.getObject("last", LocalDate.class));
                });
        return last;
    }

    @Override
    public Map<VillageCode, Integer> made(LocalDate first, LocalDate last) {
        var made = new HashMap<VillageCode, Integer>();
        platform.sql(
                        """
                        SELECT village, count(*) AS made FROM visit
                         WHERE held BETWEEN :first AND :last GROUP BY village
                        """)
                .param("first", first)
                .param("last", last)
                .query(row -> {
                    made.put(new VillageCode(row.getString("village")), row.getInt("made"));
                });
        return made;
    }

    @Override
    public List<Waiting> waiting(int days) {
        var today = notes.today();
        var last = lastVisited(today);
        return coverage.on(today).stream()
                .map(covered -> waiting(covered, last.get(covered.village()), today))
                .filter(one -> one.days() > days)
                .sorted(
                        Comparator.comparingLong(Waiting::days)
                                .reversed()
                                .thenComparing(Waiting::village))
                .toList();
    }

    @Override
    public List<VillageCode> visitable(VisitAuthor author, int days) {
        var today = notes.today();
        return beats.of(author).assignments().stream()
                .filter(one ->
                        !one.period().beginsAfter(today)
                                && !one.period().endedBefore(today.minusDays(days)))
                .map(Assignment::village)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Optional<UUID> facilitator(VisitAuthor author) {
        return beats.find(author).map(Beat::facilitator);
    }

    private static Waiting waiting(Assignment covered, @Nullable LocalDate last, LocalDate today) {
        var since = last == null ? covered.period().from() : last;
        return new Waiting(
                covered.village(),
                covered.facilitatorName(),
                last,
                since,
                ChronoUnit.DAYS.between(since, today));
    }

    private StatementSpec narrowed(String statement, VisitFilter filter) {
        var state = filter.state();
        return platform.sql(statement)
                .param("facilitator", filter.facilitator())
                .param("district", filter.district())
                .param("from", filter.from())
                .param("until", filter.until())
                .param("state", state == null ? null : state.name())
                .param("today", notes.today());
    }

    private static String[] codes(Collection<VillageCode> villages) {
        return villages.stream().map(VillageCode::value).toArray(String[]::new);
    }
}
