package id.go.paserkab.desa.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a curious reader works out of a table with withheld cells: from every line the least and the
 * most that each can be, and from all lines together which can be only one thing.
 */
final class Deduction {

    private static final long PRIME = 2_147_483_647L;
    private static final int MOST = 1_000_000;

    private final Map<List<String>, Integer> counts;
    private final List<Line> lines;
    private final Set<List<String>> withheld;
    private final List<List<String>> unknown;

    Deduction(Map<List<String>, Integer> counts, List<Line> lines, Set<List<String>> withheld) {
        this.counts = counts;
        this.lines =
                lines.stream()
                        .filter(line -> line.cells().stream().anyMatch(withheld::contains))
                        .toList();
        this.withheld = withheld;
        this.unknown = List.copyOf(withheld);
    }

    /** A withheld cell whose count can be worked out. */
    Optional<List<String>> known() {
        return byBounds().or(this::byEquations);
    }

    /** As nought is shown, a withheld cell is at least one. */
    private Optional<List<String>> byBounds() {
        var bounds = new Bounds(counts, withheld);
        var narrowed = true;
        while (narrowed) {
            narrowed = false;
            for (var line : lines) {
                narrowed |= narrow(line, bounds);
            }
        }
        return unknown.stream().filter(key -> bounds.least(key) == bounds.most(key)).findFirst();
    }

    private static boolean narrow(Line line, Bounds bounds) {
        var low = line.parts().stream().mapToInt(bounds::least).sum();
        var high = line.parts().stream().mapToInt(bounds::most).sum();
        var narrowed = bounds.raise(line.total(), low) | bounds.lower(line.total(), high);
        for (var part : line.parts()) {
            narrowed |= bounds.raise(part, bounds.least(line.total()) - (high - bounds.most(part)));
            narrowed |= bounds.lower(part, bounds.most(line.total()) - (low - bounds.least(part)));
        }
        return narrowed;
    }

    /** Between what and what each cell must lie. */
    private static final class Bounds {

        private final Map<List<String>, Integer> least = new HashMap<>();
        private final Map<List<String>, Integer> most = new HashMap<>();

        Bounds(Map<List<String>, Integer> counts, Set<List<String>> withheld) {
            counts.forEach((key, count) -> {
                least.put(key, withheld.contains(key) ? 1 : count);
                most.put(key, withheld.contains(key) ? MOST : count);
            });
        }

        int least(List<String> key) {
            return least.getOrDefault(key, 0);
        }

        int most(List<String> key) {
            return most.getOrDefault(key, 0);
        }

        boolean raise(List<String> key, int to) {
            var raised = least(key) < to;
            if (raised) {
                least.put(key, to);
            }
            return raised;
        }

        boolean lower(List<String> key, int to) {
            var lowered = most(key) > to;
            if (lowered) {
                most.put(key, to);
            }
            return lowered;
        }
    }

    /** Solves all lines at once; a row that is left with one cell alone tells what that cell is. */
    private Optional<List<String>> byEquations() {
        var places = new HashMap<List<String>, Integer>();
        unknown.forEach(key -> places.put(key, places.size()));
        var rows = new ArrayList<long[]>();
        for (var line : lines) {
            var row = new long[unknown.size()];
            line.parts().forEach(part -> add(row, places.get(part), 1));
            add(row, places.get(line.total()), PRIME - 1);
            rows.add(row);
        }
        eliminate(rows);
        for (var row : rows) {
            var only = only(row);
            if (only >= 0) {
                return Optional.of(unknown.get(only));
            }
        }
        return Optional.empty();
    }

    private static void add(long[] row, @Nullable Integer place, long by) {
        if (place != null) {
            row[place] = (row[place] + by) % PRIME;
        }
    }

    private void eliminate(List<long[]> rows) {
        var done = 0;
        for (var column = 0; column < unknown.size() && done < rows.size(); column++) {
            var pivot = done;
            while (pivot < rows.size() && rows.get(pivot)[column] == 0) {
                pivot++;
            }
            if (pivot < rows.size()) {
                var row = rows.get(pivot);
                rows.set(pivot, rows.get(done));
                rows.set(done, row);
                scale(row, inverse(row[column]));
                for (var other : rows) {
                    if (other != row && other[column] != 0) {
                        take(other, row, other[column]);
                    }
                }
                done++;
            }
        }
    }

    private static void scale(long[] row, long by) {
        for (var column = 0; column < row.length; column++) {
            row[column] = row[column] * by % PRIME;
        }
    }

    private static void take(long[] from, long[] row, long times) {
        for (var column = 0; column < row.length; column++) {
            from[column] = (from[column] + (PRIME - times) * row[column]) % PRIME;
        }
    }

    /** By Fermat's little theorem. */
    private static long inverse(long value) {
        var result = 1L;
        var base = value;
        for (var power = PRIME - 2; power > 0; power >>= 1) {
            if ((power & 1) == 1) {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
        }
        return result;
    }

    /** The place of the only cell in the row, or -1. */
    private static int only(long[] row) {
        var found = -1;
        for (var column = 0; column < row.length; column++) {
            if (row[column] != 0) {
                if (found >= 0) {
                    return -1;
                }
                found = column;
            }
        }
        return found;
    }

    /** A total and the parts that add up to it. */
    record Line(List<String> total, List<List<String>> parts) {

        List<List<String>> cells() {
            var cells = new ArrayList<>(parts);
            cells.add(total);
            return cells;
        }
    }
}
