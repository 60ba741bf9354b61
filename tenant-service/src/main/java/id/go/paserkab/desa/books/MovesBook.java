package id.go.paserkab.desa.books;

import static id.go.paserkab.desa.books.Reading.day;
import static id.go.paserkab.desa.books.Reading.said;

import id.go.paserkab.desa.books.Book.Row;
import id.go.paserkab.desa.books.Moves.Move;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.RegisterOnDay.Registered;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the book of those who came and went in a month, B.2. */
final class MovesBook {

    /** What stands in no column of its own and is told in the last one with its day. */
    private static final Set<Flow> REMARKED = EnumSet.of(Flow.FOUND, Flow.MISSING);

    private MovesBook() {}

    static List<Row> of(Reading reading) {
        var people =
                reading.after().stream()
                        .collect(Collectors.toMap(Registered::id, Function.identity()));
        var rows = new ArrayList<Row>();
        for (var move : Moves.of(reading)) {
            var one = people.get(move.event().resident());
            if (one != null && move.flow() != Flow.RECORDED && move.flow() != Flow.STRUCK) {
                rows.add(row(rows, one, move));
            }
        }
        return rows;
    }

    private static Row row(List<Row> rows, Registered one, Move move) {
        var facts = one.facts();
        var came = move.flow() == Flow.ARRIVED || move.flow() == Flow.BORN;
        var on = day(move.event().on());
        var place = Objects.requireNonNullElse(move.event().place(), "");
        return new Row(
                List.of(
                        PeopleBooks.number(rows),
                        said(facts, Fact.NAME),
                        said(facts, Fact.BIRTH_PLACE),
                        day(facts, Fact.BIRTH_DATE),
                        Reading.sex(one),
                        said(facts, Fact.CITIZENSHIP),
                        move.flow() == Flow.ARRIVED ? place : "",
                        came ? on : "",
                        move.flow() == Flow.LEFT ? place : "",
                        move.flow() == Flow.LEFT ? on : "",
                        move.flow() == Flow.DIED ? place : "",
                        move.flow() == Flow.DIED ? on : "",
                        REMARKED.contains(move.flow()) ? on : ""),
                false,
                Map.of(move.flow(), 1));
    }
}
