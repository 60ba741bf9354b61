package id.go.paserkab.desa.books;

import static id.go.paserkab.desa.books.Reading.day;
import static id.go.paserkab.desa.books.Reading.joined;
import static id.go.paserkab.desa.books.Reading.said;

import id.go.paserkab.desa.books.Book.Row;
import id.go.paserkab.desa.population.EventKind;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.RegisterOnDay.Happened;
import id.go.paserkab.desa.population.RegisterOnDay.Registered;
import id.go.paserkab.desa.population.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the book of temporary residents, B.4: who is here on the day, and who was at the month's
 * beginning and has gone since.
 */
final class TemporaryBook {

    private final Reading reading;
    private final Map<UUID, Happened> arrivals = new HashMap<>();

    private TemporaryBook(Reading reading) {
        this.reading = reading;
        reading.events().stream()
                .filter(event -> event.kind() == EventKind.ARRIVAL)
                .forEach(event -> arrivals.put(event.resident(), event));
    }

    static List<Row> of(Reading reading) {
        return new TemporaryBook(reading).rows();
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var one : reading.standing(Standing.TEMPORARY)) {
            rows.add(row(rows, one, one.standingOn(), null));
        }
        var earlier =
                reading.before().stream()
                        .filter(one -> one.standing() == Standing.TEMPORARY)
                        .collect(Collectors.toMap(Registered::id, Registered::standingOn));
        for (var one : reading.standing(Standing.MOVED)) {
            var came = earlier.get(one.id());
            if (came != null) {
                rows.add(row(rows, one, came, one.standingOn()));
            }
        }
        return rows;
    }

    private Row row(List<Row> rows, Registered one, LocalDate came, @Nullable LocalDate left) {
        var facts = one.facts();
        var female = facts.female();
        var arrival = arrivals.get(one.id());
        var age = facts.age(reading.until()).map(years -> years + " th").orElse("");
        return Row.of(
                List.of(
                        PeopleBooks.number(rows),
                        said(facts, Fact.NAME),
                        female ? "" : "L",
                        female ? "P" : "",
                        identity(one),
                        joined(PeopleBooks.born(one), age),
                        said(facts, Fact.OCCUPATION),
                        said(facts, Fact.CITIZENSHIP),
                        said(facts, Fact.ETHNICITY),
                        arrival == null ? "" : Objects.requireNonNullElse(arrival.place(), ""),
                        arrival == null ? "" : Objects.requireNonNullElse(arrival.note(), ""),
                        reading.address(one),
                        day(came),
                        left == null ? "" : day(left),
                        ""));
    }

    private static String identity(Registered one) {
        for (var number : List.of(Fact.NIK, Fact.PASSPORT, Fact.STAY_PERMIT)) {
            if (one.facts().has(number)) {
                return said(one.facts(), number);
            }
        }
        return "";
    }
}
