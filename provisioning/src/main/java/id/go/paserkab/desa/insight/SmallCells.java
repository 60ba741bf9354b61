package id.go.paserkab.desa.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts of people by several labels at once, with all their totals, of which none may tell on
 * fewer than five. Counts of one to four are withheld, and as many others with them as it takes
 * that nobody can work out a withheld one: by subtraction from a total, by comparing two filters,
 * or from what several of them add up to. Nought is shown, as it tells on nobody.
 */
public final class SmallCells {

    /** The label of a total. */
    public static final String ALL = "*";

    /** The least number of people that is told. */
    public static final int LEAST = 5;

    private final Map<List<String>, Integer> counts;
    private final List<Line> lines;
    private final Set<List<String>> withheld = new LinkedHashSet<>();

    private SmallCells(Map<List<String>, Integer> counts, List<Line> lines) {
        this.counts = counts;
        this.lines = lines;
    }

    /** Each key has one label for each way of sorting, in the same order; keys have one length. */
    public static SmallCells of(Map<List<String>, Integer> counted) {
        var labels = labels(counted.keySet());
        var counts = new LinkedHashMap<List<String>, Integer>();
        keys(labels).forEach(key -> counts.put(key, 0));
        counted.forEach((key, count) ->
                totals(key).forEach(total -> counts.merge(total, count, Integer::sum)));
        var cells = new SmallCells(counts, lines(labels));
        cells.withhold();
        return cells;
    }

    /** Null where it is withheld; nought for labels that nobody has. */
    public @Nullable Integer shown(String... labels) {
        var key = List.of(labels);
        return withheld.contains(key) ? null : count(key);
    }

    /** The labels of one way of sorting, without the total's. */
    public List<String> labels(int way) {
        return counts.keySet().stream()
                .filter(key -> key.size() > way)
                .map(key -> key.get(way))
                .filter(label -> !label.equals(ALL))
                .distinct()
                .toList();
    }

    private void withhold() {
        counts.forEach((key, count) -> {
            if (count > 0 && count < LEAST) {
                withheld.add(key);
            }
        });
        var next = weakness();
        while (next.isPresent()) {
            withheld.add(next.get());
            next = weakness();
        }
    }

    /** The cell to be withheld next, as long as what is shown tells on somebody. */
    private Optional<List<String>> weakness() {
        for (var line : lines) {
            if (telling(line)) {
                return Optional.of(
                        smallest(line.parts())
                                .or(() -> smallest(List.of(line.total())))
                                .orElseThrow());
            }
        }
        return new Deduction(counts, lines, withheld)
                .known()
                .flatMap(known ->
                        smallest(
                                        lines.stream()
                                                .filter(line -> line.holds(known))
                                                .flatMap(line -> line.cells().stream())
                                                .toList())
                                .or(() -> smallest(List.copyOf(counts.keySet()))));
    }

    /** What the withheld parts of a line add up to can be worked out, and must not be small. */
    private boolean telling(Line line) {
        var hidden = line.parts().stream().filter(withheld::contains).toList();
        if (withheld.contains(line.total())) {
            return hidden.isEmpty();
        }
        var sum = hidden.stream().mapToInt(this::count).sum();
        return !hidden.isEmpty() && (hidden.size() == 1 || sum < LEAST || sum <= hidden.size());
    }

    private int count(List<String> key) {
        return counts.getOrDefault(key, 0);
    }

    private Optional<List<String>> smallest(List<List<String>> among) {
        return among.stream()
                .filter(key -> count(key) > 0 && !withheld.contains(key))
                .min(Comparator.comparingInt(this::count));
    }

    private static List<Set<String>> labels(Set<List<String>> keys) {
        var labels = new ArrayList<Set<String>>();
        for (var key : keys) {
            for (var way = 0; way < key.size(); way++) {
                if (labels.size() <= way) {
                    labels.add(new TreeSet<>());
                }
                labels.get(way).add(key.get(way));
            }
        }
        return labels;
    }

    private static List<List<String>> keys(List<Set<String>> labels) {
        List<List<String>> keys = List.of(List.of());
        for (var way : labels) {
            var longer = new ArrayList<List<String>>();
            for (var key : keys) {
                way.forEach(label -> longer.add(with(key, key.size(), label)));
                longer.add(with(key, key.size(), ALL));
            }
            keys = longer;
        }
        return keys;
    }

    /** The cell itself and every total that it is part of. */
    private static List<List<String>> totals(List<String> key) {
        List<List<String>> totals = List.of(key);
        for (var way = 0; way < key.size(); way++) {
            var more = new ArrayList<>(totals);
            for (var total : totals) {
                more.add(with(total, way, ALL));
            }
            totals = more;
        }
        return totals;
    }

    private static List<Line> lines(List<Set<String>> labels) {
        var lines = new ArrayList<Line>();
        for (var key : keys(labels)) {
            for (var way = 0; way < key.size(); way++) {
                if (key.get(way).equals(ALL)) {
                    var place = way;
                    lines.add(
                            new Line(
                                    key,
                                    labels.get(way).stream()
                                            .map(label -> with(key, place, label))
                                            .toList()));
                }
            }
        }
        return lines;
    }

    /** The key with this label at that place, which may be the one after its end. */
    private static List<String> with(List<String> key, int place, String label) {
        var other = new ArrayList<>(key);
        if (place == key.size()) {
            other.add(label);
        } else {
            other.set(place, label);
        }
        return List.copyOf(other);
    }

    /** A total and the parts that add up to it. */
    record Line(List<String> total, List<List<String>> parts) {

        boolean holds(List<String> key) {
            return total.equals(key) || parts.contains(key);
        }

        List<List<String>> cells() {
            var cells = new ArrayList<>(parts);
            cells.add(total);
            return cells;
        }
    }
}
