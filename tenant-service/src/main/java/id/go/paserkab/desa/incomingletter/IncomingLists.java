package id.go.paserkab.desa.incomingletter;

import id.go.paserkab.desa.incomingletter.IncomingQuery.Standing;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds and opens incoming letters; each call is one transaction of the bound village. */
@Component
@VillageTransaction(readOnly = true)
class IncomingLists {

    static final int PAGE = 50;

    private static final String IS_OPEN =
            "exists (select 1 from DispositionRow d where d.letter = l.id and d.doneAt is null";
    private static final String WAS_FORWARDED =
            "exists (select 1 from DispositionRow e where e.letter = l.id)";

    private final EntityManager village;
    private final IncomingShelf shelf;
    private final IncomingSeals seals;
    private final Clock clock;

    IncomingLists(EntityManager village, IncomingShelf shelf, IncomingSeals seals, Clock clock) {
        this.village = village;
        this.shelf = shelf;
        this.seals = seals;
        this.clock = clock;
    }

    IncomingLetter letter(UUID id) {
        var row = shelf.find(id);
        var given = shelf.dispositions(id);
        return new IncomingLetter(
                line(row, given),
                given.stream().map(disposition -> disposition.opened(seals)).toList(),
                shelf.history(id));
    }

    IncomingRow row(UUID id) {
        return shelf.find(id);
    }

    /**
     * Words are looked for in opened letters, as sealed ones cannot be asked: a village receives
     * some hundreds a year, which open in milliseconds, and the newest are looked at first.
     */
    FoundIncoming find(IncomingQuery query) {
        var first = query.page() * PAGE;
        var rows =
                query.text().isEmpty()
                        ? rows(query, first, PAGE + 1)
                        : rows(query, 0, Integer.MAX_VALUE).stream()
                                .filter(row -> query.fits(seals.open(row.id(), row.contents())))
                                .skip(first)
                                .limit(PAGE + 1L)
                                .toList();
        return new FoundIncoming(
                lines(rows.subList(0, Math.min(PAGE, rows.size()))), rows.size() > PAGE);
    }

    List<IncomingLine> register(int year) {
        return lines(
                village.createQuery(
                                "from IncomingRow l where l.year = :year order by l.receivedOn, l.number",
                                IncomingRow.class)
                        .setParameter("year", year)
                        .getResultList());
    }

    /** How many letters wait for an answer, and how many of them are overdue. */
    IncomingArchive.Waiting waiting() {
        return new IncomingArchive.Waiting(
                count(Standing.NEW), count(Standing.WAITING), count(Standing.OVERDUE));
    }

    private long count(Standing standing) {
        var values = new HashMap<String, Object>();
        var found =
                village.createQuery(
                        "select count(*) from IncomingRow l where " + standing(standing, values),
                        Long.class);
        values.forEach(found::setParameter);
        return found.getSingleResult();
    }

    private List<IncomingRow> rows(IncomingQuery query, int first, int atMost) {
        var values = new HashMap<String, Object>();
        var conditions = new ArrayList<String>();
        if (query.standing() != null) {
            conditions.add(standing(query.standing(), values));
        }
        if (query.from() != null) {
            conditions.add("l.receivedOn >= :from");
            values.put("from", query.from());
        }
        if (query.until() != null) {
            conditions.add("l.receivedOn <= :until");
            values.put("until", query.until());
        }
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var found =
                village.createQuery(
                        "from IncomingRow l" + where + " order by l.receivedOn desc, l.number desc",
                        IncomingRow.class);
        values.forEach(found::setParameter);
        return found.setFirstResult(first).setMaxResults(atMost).getResultList();
    }

    private String standing(Standing standing, Map<String, Object> values) {
        return switch (standing) {
            case NEW -> "not l.annulled and not " + WAS_FORWARDED;
            case WAITING -> "not l.annulled and " + IS_OPEN + ")";
            case OVERDUE -> {
                values.put("today", PaserTime.today(clock));
                yield "not l.annulled and " + IS_OPEN + " and d.dueOn < :today)";
            }
            case ANSWERED -> "not l.annulled and " + WAS_FORWARDED + " and not " + IS_OPEN + ")";
            case ANNULLED -> "l.annulled";
        };
    }

    private List<IncomingLine> lines(List<IncomingRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var given =
                village.createQuery(
                                "from DispositionRow d where d.letter in :letters",
                                DispositionRow.class)
                        .setParameter("letters", rows.stream().map(IncomingRow::id).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(DispositionRow::letter));
        return rows.stream()
                .map(row -> line(row, given.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private IncomingLine line(IncomingRow row, List<DispositionRow> given) {
        var open = given.stream().filter(DispositionRow::open).toList();
        return new IncomingLine(
                row.id(),
                row.year(),
                row.number(),
                row.receivedOn(),
                seals.open(row.id(), row.contents()),
                row.scan() != null,
                row.annulled(),
                given.size(),
                open.size(),
                open.stream()
                        .flatMap(disposition -> Stream.ofNullable(disposition.dueOn()))
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                row.version());
    }
}
