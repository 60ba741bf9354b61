package id.go.paserkab.desa.books;

import id.go.paserkab.desa.books.Book.Row;
import id.go.paserkab.desa.population.RegisterOnDay.Registered;
import id.go.paserkab.desa.territory.Area;
import id.go.paserkab.desa.territory.AreaLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Writes the books of figures: B.3 by dusun, and the month's births, deaths and moves. */
final class RecapBooks {

    /** The flows that have columns of their own in B.3, in its order. */
    private static final List<Flow> COLUMNS =
            List.of(Flow.BORN, Flow.ARRIVED, Flow.DIED, Flow.LEFT);

    private RecapBooks() {}

    /** Buku Rekapitulasi Jumlah Penduduk: a line for every dusun, and their sum. */
    static List<Row> byHamlet(Reading reading) {
        var recap =
                recap(
                        reading,
                        one ->
                                new Cell(
                                        reading.hamlet(one),
                                        Moves.foreign(one),
                                        one.facts().female()));
        var rows = new ArrayList<Row>();
        for (var hamlet : hamlets(reading, recap)) {
            var title =
                    hamlet == null
                            ? ""
                            : reading.territory().find(hamlet).map(Area::name).orElse("");
            rows.add(
                    line(
                            recap,
                            PeopleBooks.number(rows),
                            title,
                            false,
                            one -> Objects.equals(one, hamlet)));
        }
        rows.add(line(recap, "", "", true, _ -> true));
        return rows;
    }

    /** The whole village's month; moves within it do not show. */
    static List<Row> lampid(Reading reading) {
        var recap = recap(reading, one -> new Cell(null, Moves.foreign(one), one.facts().female()));
        var rows = new ArrayList<Row>();
        rows.add(figures("START", false, recap::start));
        for (var flow : Flow.values()) {
            if (COLUMNS.contains(flow) || recap.flow(flow, _ -> true) > 0) {
                rows.add(figures(flow.name(), false, which -> recap.flow(flow, which)));
            }
        }
        rows.add(figures("END", true, recap::end));
        return rows;
    }

    private static Recap recap(Reading reading, Function<Registered, Cell> cell) {
        return Recap.of(
                Moves.souls(reading.before(), cell),
                Moves.souls(reading.after(), cell),
                Moves.of(reading).stream().map(Moves.Move::step).toList());
    }

    /** Every open dusun and every other that has a figure; last, what lies in none. */
    private static Set<@Nullable UUID> hamlets(Reading reading, Recap recap) {
        var figured = recap.hamlets();
        var hamlets = new LinkedHashSet<@Nullable UUID>();
        for (var area : reading.territory().all()) {
            if (area.level() == AreaLevel.DUSUN && (area.open() || figured.contains(area.id()))) {
                hamlets.add(area.id());
            }
        }
        if (hamlets.isEmpty() || figured.contains(null)) {
            hamlets.add(null);
        }
        return hamlets;
    }

    private static Row line(
            Recap recap,
            String number,
            String title,
            boolean total,
            Predicate<@Nullable UUID> hamlet) {
        Predicate<Cell> here = cell -> hamlet.test(cell.hamlet());
        var cells = new ArrayList<String>();
        cells.add(number);
        cells.add(title);
        four(cells, here, recap::start);
        people(cells, recap.familiesAtStart(hamlet), recap.start(here));
        COLUMNS.forEach(flow -> four(cells, here, which -> recap.flow(flow, which)));
        four(cells, here, recap::end);
        people(cells, recap.familiesAtEnd(hamlet), recap.end(here));
        cells.add("");
        return new Row(cells, total, remarks(recap, here));
    }

    private static Map<Flow, Integer> remarks(Recap recap, Predicate<Cell> here) {
        var remarks = new EnumMap<Flow, Integer>(Flow.class);
        for (var flow : Flow.values()) {
            var count = recap.flow(flow, here);
            if (!COLUMNS.contains(flow) && count > 0) {
                remarks.put(flow, count);
            }
        }
        return remarks;
    }

    /** Foreign men and women, then those of the citizens. */
    private static void four(
            List<String> cells, Predicate<Cell> here, ToIntFunction<Predicate<Cell>> count) {
        for (var foreign : List.of(true, false)) {
            for (var female : List.of(false, true)) {
                cells.add(
                        Integer.toString(
                                count.applyAsInt(
                                        here.and(cell ->
                                                cell.foreign() == foreign
                                                        && cell.female() == female))));
            }
        }
    }

    private static void people(List<String> cells, int families, int all) {
        cells.add(Integer.toString(families));
        cells.add(Integer.toString(all - families));
        cells.add(Integer.toString(all));
    }

    private static Row figures(String name, boolean total, ToIntFunction<Predicate<Cell>> count) {
        var cells = new ArrayList<String>();
        cells.add(name);
        for (var foreign : List.of(false, true)) {
            Predicate<Cell> nation = cell -> cell.foreign() == foreign;
            cells.add(Integer.toString(count.applyAsInt(nation.and(cell -> !cell.female()))));
            cells.add(Integer.toString(count.applyAsInt(nation.and(Cell::female))));
            cells.add(Integer.toString(count.applyAsInt(nation)));
        }
        cells.add(Integer.toString(count.applyAsInt(_ -> true)));
        return new Row(cells, total, Map.of());
    }
}
