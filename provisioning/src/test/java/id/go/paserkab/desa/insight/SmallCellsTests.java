package id.go.paserkab.desa.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.insight.Deduction.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SmallCellsTests {

    private static final String ALL = SmallCells.ALL;
    private static final List<String> DISTRICTS = List.of("Kuaro", "Long Ikis", "Batu Engau");
    private static final List<String> WAVES = List.of("1", "2");
    private static final List<String> OUTCOMES = List.of("certified", "trained");

    @Test
    void showsWhatTellsOnNobody() {
        var cells = SmallCells.of(Map.of(List.of("Kuaro", "1"), 12, List.of("Long Ikis", "1"), 7));
        assertThat(cells.shown("Kuaro", "1")).isEqualTo(12);
        assertThat(cells.shown("Kuaro", ALL)).isEqualTo(12);
        assertThat(cells.shown(ALL, ALL)).isEqualTo(19);
        assertThat(cells.shown("Muara Samu", "1")).isZero();
        assertThat(SmallCells.of(Map.of()).shown("Kuaro", "1")).isZero();
    }

    @Test
    void withholdsASmallCountAndAnotherThatWouldTellIt() {
        var cells =
                SmallCells.of(
                        Map.of(
                                List.of("Kuaro"),
                                3,
                                List.of("Long Ikis"),
                                9,
                                List.of("Sopang"),
                                20));
        assertThat(cells.shown("Kuaro")).isNull();
        assertThat(cells.shown("Long Ikis")).isNull();
        assertThat(cells.shown("Sopang")).isEqualTo(20);
        assertThat(cells.shown(ALL)).isEqualTo(32);
    }

    /** Six were trained and five hold a certificate: so one does not. */
    @Test
    void withholdsACountThatTellsThroughItsDifferenceFromAnother() {
        var cells =
                SmallCells.of(
                        Map.of(
                                List.of("Kuaro", "certified"), 5,
                                List.of("Kuaro", "trained"), 1,
                                List.of("Sopang", "certified"), 40,
                                List.of("Sopang", "trained"), 30));
        assertThat(cells.shown("Kuaro", "trained")).isNull();
        var trained = cells.shown("Kuaro", ALL);
        var certified = cells.shown("Kuaro", "certified");
        assertThat(trained == null || certified == null).isTrue();
    }

    /** Of five places with one person each the total of five tells all. */
    @Test
    void withholdsATotalThatLeavesItsPartsNoChoice() {
        var cells =
                SmallCells.of(
                        Map.of(
                                List.of("a"),
                                1,
                                List.of("b"),
                                1,
                                List.of("c"),
                                1,
                                List.of("d"),
                                1,
                                List.of("e"),
                                1));
        assertThat(cells.shown(ALL)).isNull();
    }

    @Test
    void withholdsEverySmallCountUnderAnyFilter() {
        forMany((truth, cells) ->
                truth.forEach((key, count) ->
                        assertThat(cells.shown(key.toArray(String[]::new)))
                                .as("%s of %s", key, truth)
                                .satisfiesAnyOf(
                                        shown -> assertThat(shown).isNull(),
                                        shown -> assertThat(shown).isEqualTo(0),
                                        shown -> assertThat(shown).isGreaterThanOrEqualTo(5))));
    }

    /**
     * For every withheld cell there is another table that shows the same and differs there: so no
     * subtraction, whatever filters it takes its figures from, can tell the cell.
     */
    @Test
    void leavesNoWithheldCellToBeWorkedOut() {
        forMany((truth, cells) -> {
            for (var key : truth.keySet()) {
                if (cells.shown(key.toArray(String[]::new)) == null) {
                    assertThat(new Doubt(truth, cells, key).another())
                            .as("%s can be worked out in %s", key, truth)
                            .isTrue();
                }
            }
        });
    }

    @Test
    void showsSomethingWhereThereIsEnough() {
        var shown = new int[1];
        forMany((truth, cells) ->
                truth.forEach((key, count) -> {
                    if (count > 0 && cells.shown(key.toArray(String[]::new)) != null) {
                        shown[0]++;
                    }
                }));
        assertThat(shown[0]).isGreaterThan(1000);
    }

    /** Large tables, on which two attackers are tried that know nothing of how cells are chosen. */
    @Test
    void tellsACuriousReaderOfALargeTableNothing() {
        forLarge((truth, cells) -> {
            var withheld =
                    truth.keySet().stream()
                            .filter(key -> cells.shown(key.toArray(String[]::new)) == null)
                            .collect(Collectors.toCollection(LinkedHashSet::new));
            assertThat(withheld).isNotEmpty();
            assertThat(new Deduction(truth, lines(truth), withheld).known())
                    .as("%s", truth)
                    .isEmpty();
        });
    }

    @Test
    void leavesNoSmallSumBesideAShownTotal() {
        Look look =
                (truth, cells) -> {
                    for (var line : lines(truth)) {
                        var sum =
                                line.parts().stream()
                                        .filter(key ->
                                                cells.shown(key.toArray(String[]::new)) == null)
                                        .mapToInt(key -> truth.getOrDefault(key, 0))
                                        .sum();
                        if (cells.shown(line.total().toArray(String[]::new)) != null) {
                            assertThat(sum == 0 || sum >= SmallCells.LEAST)
                                    .as("%s in %s", line, truth)
                                    .isTrue();
                        }
                    }
                };
        forMany(look);
        forLarge(look);
    }

    private static List<Line> lines(Map<List<String>, Integer> truth) {
        var lines = new ArrayList<Line>();
        for (var total : truth.keySet()) {
            for (var way = 0; way < total.size(); way++) {
                if (total.get(way).equals(ALL)) {
                    var place = way;
                    lines.add(
                            new Line(
                                    total,
                                    truth.keySet().stream()
                                            .filter(key -> isPart(key, total, place))
                                            .toList()));
                }
            }
        }
        return lines;
    }

    private static boolean isPart(List<String> key, List<String> total, int place) {
        for (var way = 0; way < key.size(); way++) {
            if (key.get(way).equals(total.get(way)) == (way == place)) {
                return false;
            }
        }
        return true;
    }

    private interface Look {

        void at(Map<List<String>, Integer> truth, SmallCells cells);
    }

    private static void forMany(Look look) {
        for (var seed = 0; seed < 250; seed++) {
            look(look, DISTRICTS, WAVES, seed, 0.75);
        }
    }

    /** The more the seed, the more people; every other table is nearly empty. */
    private static void forLarge(Look look) {
        for (var seed = 1; seed < 25; seed++) {
            look(look, numbers(10), numbers(12), seed, seed % 2 == 0 ? 0.75 : 0.2);
        }
    }

    private static List<String> numbers(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(String::valueOf).toList();
    }

    /** Of all groups only this share has anybody. */
    private static void look(
            Look look, List<String> districts, List<String> waves, int seed, double share) {
        var random = new Random(seed);
        var counted = new HashMap<List<String>, Integer>();
        for (var district : districts) {
            for (var wave : waves) {
                for (var outcome : OUTCOMES) {
                    if (random.nextDouble() < share) {
                        counted.put(
                                List.of(district, wave, outcome), random.nextInt(1 + seed % 25));
                    }
                }
            }
        }
        look.at(all(counted, districts, waves), SmallCells.of(counted));
    }

    /** The whole truth, with every total. */
    private static Map<List<String>, Integer> all(
            Map<List<String>, Integer> counted, List<String> districts, List<String> waves) {
        var truth = new LinkedHashMap<List<String>, Integer>();
        for (var district : with(districts)) {
            for (var wave : with(waves)) {
                for (var outcome : with(OUTCOMES)) {
                    var key = List.of(district, wave, outcome);
                    truth.put(
                            key,
                            counted.entrySet().stream()
                                    .filter(cell -> partOf(cell.getKey(), key))
                                    .mapToInt(Map.Entry::getValue)
                                    .sum());
                }
            }
        }
        return truth;
    }

    private static List<String> with(List<String> labels) {
        var all = new ArrayList<>(labels);
        all.add(ALL);
        return all;
    }

    private static boolean partOf(List<String> cell, List<String> total) {
        for (var way = 0; way < cell.size(); way++) {
            if (!total.get(way).equals(ALL) && !total.get(way).equals(cell.get(way))) {
                return false;
            }
        }
        return true;
    }

    /** Looks for another table that agrees with all that is shown, by moving a few people. */
    private static final class Doubt {

        private final Map<List<String>, Integer> truth;
        private final List<List<String>> hidden = new ArrayList<>();
        private final List<List<String>> fixed = new ArrayList<>();
        private final List<List<String>> atLeastOne = new ArrayList<>();
        private final List<String> target;
        private final Map<List<String>, Integer> moved = new HashMap<>();

        Doubt(Map<List<String>, Integer> truth, SmallCells cells, List<String> target) {
            this.truth = truth;
            this.target = target;
            for (var key : truth.keySet()) {
                @Nullable Integer shown = cells.shown(key.toArray(String[]::new));
                if (shown != null) {
                    fixed.add(key);
                } else {
                    atLeastOne.add(key);
                    if (!key.contains(ALL)) {
                        hidden.add(key);
                    }
                }
            }
        }

        boolean another() {
            return search(0, 1) || search(0, 3);
        }

        private boolean search(int place, int reach) {
            if (place == hidden.size()) {
                return change(target) != 0
                        && fixed.stream().allMatch(key -> change(key) == 0)
                        && atLeastOne.stream()
                                .allMatch(key -> truth.getOrDefault(key, 0) + change(key) >= 1);
            }
            for (var by = -reach; by <= reach; by++) {
                moved.put(hidden.get(place), by);
                if (possible(place) && search(place + 1, reach)) {
                    return true;
                }
            }
            moved.remove(hidden.get(place));
            return false;
        }

        /** Whether the totals of which every part has been decided still hold. */
        private boolean possible(int place) {
            var key = hidden.get(place);
            return truth.getOrDefault(key, 0) + moved.getOrDefault(key, 0) >= 1
                    && fixed.stream()
                            .filter(total -> partOf(key, total))
                            .filter(total -> decided(total, place))
                            .allMatch(total -> change(total) == 0);
        }

        private boolean decided(List<String> total, int place) {
            return hidden.subList(place + 1, hidden.size()).stream()
                    .noneMatch(cell -> partOf(cell, total));
        }

        private int change(List<String> key) {
            return moved.entrySet().stream()
                    .filter(cell -> partOf(cell.getKey(), key))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }
}
