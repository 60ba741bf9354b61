package id.go.paserkab.desa.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts sorted in several ways, and all their totals, as one row of numbered cells. On each way a
 * cell has a place: one for each label, and after them the one of the total.
 */
final class Grid {

    private final List<Map<String, Integer>> places = new ArrayList<>();
    private final int[] steps;
    private final int[] counts;

    /** Each key has one label for each way, in the same order; keys have one length. */
    Grid(Map<List<String>, Integer> counted) {
        for (var key : counted.keySet()) {
            for (var way = 0; way < key.size(); way++) {
                if (places.size() <= way) {
                    places.add(new TreeMap<>());
                }
                places.get(way).put(key.get(way), 0);
            }
        }
        steps = new int[places.size() + 1];
        steps[0] = 1;
        for (var way = 0; way < places.size(); way++) {
            var next = 0;
            for (var label : places.get(way).entrySet()) {
                label.setValue(next++);
            }
            steps[way + 1] = steps[way] * (next + 1);
        }
        counts = new int[steps[places.size()]];
        counted.forEach((key, count) -> add(key, 0, 0, count));
    }

    /** To the cell of the key and to every total that it is part of. */
    private void add(List<String> key, int way, int cell, int count) {
        if (way == key.size()) {
            counts[cell] += count;
            return;
        }
        add(key, way + 1, cell + place(way, key.get(way)) * steps[way], count);
        add(key, way + 1, cell + total(way) * steps[way], count);
    }

    /** The cell with these labels, or -1 where there is none. */
    int cell(String... labels) {
        if (labels.length != ways()) {
            return -1;
        }
        var cell = 0;
        for (var way = 0; way < ways(); way++) {
            var place = place(way, labels[way]);
            if (place < 0) {
                return -1;
            }
            cell += place * steps[way];
        }
        return cell;
    }

    private int place(int way, String label) {
        return label.equals(SmallCells.ALL) ? total(way) : places.get(way).getOrDefault(label, -1);
    }

    int cells() {
        return counts.length;
    }

    int ways() {
        return places.size();
    }

    int count(int cell) {
        return counts[cell];
    }

    /** The labels of a way, without the total's. */
    List<String> labels(int way) {
        return way < ways() ? List.copyOf(places.get(way).keySet()) : List.of();
    }

    /** The place of the total, which is the last one. */
    int total(int way) {
        return places.get(way).size();
    }

    int place(int way, int cell) {
        return cell / steps[way] % (total(way) + 1);
    }

    /** The cell that differs from this one by its place on one way alone. */
    int beside(int cell, int way, int place) {
        return cell + (place - place(way, cell)) * steps[way];
    }
}
