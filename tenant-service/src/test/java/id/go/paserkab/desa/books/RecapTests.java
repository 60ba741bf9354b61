package id.go.paserkab.desa.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecapTests {

    private static final UUID MEKAR = new UUID(1, 1);
    private static final UUID HULU = new UUID(1, 2);
    private static final Predicate<Cell> ALL = _ -> true;

    @Test
    void aMonthWithoutEventsEndsAsItBegan() {
        var people = List.of(soul(1, MEKAR, true), soul(2, MEKAR, false), soul(3, null, true));
        var recap = Recap.of(people, people, List.of());
        assertThat(recap.start(ALL)).isEqualTo(2);
        assertThat(recap.end(ALL)).isEqualTo(2);
        assertThat(Stream.of(Flow.values()).mapToInt(flow -> recap.flow(flow, ALL)).sum()).isZero();
        assertThat(recap.hamlets()).containsExactlyInAnyOrder(MEKAR, null);
    }

    @Test
    void countsWhoCameAndWhoWent() {
        var recap =
                Recap.of(
                        List.of(soul(1, MEKAR, true), soul(2, MEKAR, true)),
                        List.of(soul(1, MEKAR, false), soul(2, MEKAR, true), soul(3, HULU, true)),
                        List.of(new Step(id(3), Flow.BORN), new Step(id(1), Flow.DIED)));
        assertThat(recap.flow(Flow.BORN, cell -> HULU.equals(cell.hamlet()))).isEqualTo(1);
        assertThat(recap.flow(Flow.DIED, cell -> MEKAR.equals(cell.hamlet()))).isEqualTo(1);
        assertThat(recap.end(ALL)).isEqualTo(2);
    }

    @Test
    void whoWasBornAndDiedInTheSameMonthIsInBothFigures() {
        var recap =
                Recap.of(
                        List.of(),
                        List.of(soul(1, MEKAR, false)),
                        List.of(new Step(id(1), Flow.BORN), new Step(id(1), Flow.DIED)));
        assertThat(recap.flow(Flow.BORN, ALL)).isEqualTo(1);
        assertThat(recap.flow(Flow.DIED, ALL)).isEqualTo(1);
        assertThat(recap.end(ALL)).isZero();
    }

    @Test
    void aMoveBetweenDusunIsNoArrivalAndNoDeparture() {
        var recap =
                Recap.of(List.of(soul(1, MEKAR, true)), List.of(soul(1, HULU, true)), List.of());
        assertThat(recap.flow(Flow.SHIFTED_OUT, cell -> MEKAR.equals(cell.hamlet()))).isEqualTo(1);
        assertThat(recap.flow(Flow.SHIFTED_IN, cell -> HULU.equals(cell.hamlet()))).isEqualTo(1);
        assertThat(recap.flow(Flow.ARRIVED, ALL) + recap.flow(Flow.LEFT, ALL)).isZero();
    }

    @Test
    void countsFamiliesOfWhichSomebodyIsThere() {
        var family = new UUID(2, 1);
        var head = new Soul(id(1), family, new Cell(MEKAR, false, false), true);
        var child = new Soul(id(2), family, new Cell(MEKAR, false, true), true);
        var recap = Recap.of(List.of(head, child), List.of(), List.of());
        assertThat(recap.familiesAtStart(_ -> true)).isEqualTo(1);
        assertThat(recap.familiesAtEnd(_ -> true)).isZero();
        assertThat(recap.flow(Flow.STRUCK, ALL)).isEqualTo(2);
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 300).boxed();
    }

    /** Two years of random life: every month balances in every cell and leads into the next. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whateverHappensEveryMonthBalancesInEveryCell(int seed) {
        var life = new Life(new Random(seed));
        var before = life.souls();
        for (var month = 0; month < 24; month++) {
            life.beginMonth();
            for (var happening = life.random.nextInt(12); happening > 0; happening--) {
                life.happen();
            }
            var after = life.souls();
            var recap = Recap.of(before, after, life.steps);
            for (var cell : Life.CELLS) {
                assertBalanced(recap, cell::equals);
            }
            assertBalanced(recap, ALL);
            assertThat(recap.start(ALL)).isEqualTo(counted(before));
            assertThat(recap.end(ALL)).isEqualTo(counted(after));
            life.told.forEach((flow, count) ->
                    assertThat(recap.flow(flow, ALL)).as(flow.name()).isEqualTo(count));
            before = after;
        }
    }

    private static void assertBalanced(Recap recap, Predicate<Cell> which) {
        var balance = recap.start(which);
        for (var flow : Flow.values()) {
            balance += (flow.in() ? 1 : -1) * recap.flow(flow, which);
        }
        assertThat(balance).isEqualTo(recap.end(which));
    }

    private static int counted(List<Soul> souls) {
        return (int) souls.stream().filter(Soul::counted).count();
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }

    private static Soul soul(long number, @Nullable UUID hamlet, boolean counted) {
        return new Soul(id(number), null, new Cell(hamlet, false, false), counted);
    }

    /** A village in which things happen at random; remembers what it told and counts it itself. */
    private static final class Life {

        static final List<Cell> CELLS = cells();
        private static final List<Flow> IN = List.of(Flow.ARRIVED, Flow.FOUND, Flow.RECORDED);
        private static final List<Flow> OUT = List.of(Flow.DIED, Flow.LEFT, Flow.MISSING);

        final Random random;
        final Map<UUID, Soul> people = new LinkedHashMap<>();
        final List<Step> steps = new ArrayList<>();
        final Map<Flow, Integer> told = new EnumMap<>(Flow.class);

        Life(Random random) {
            this.random = random;
            for (var number = 0; number < 30; number++) {
                var id = id(number);
                people.put(id, new Soul(id, null, cell(), random.nextBoolean()));
            }
        }

        void beginMonth() {
            steps.clear();
            told.clear();
            Stream.concat(IN.stream(), OUT.stream()).forEach(flow -> told.put(flow, 0));
            told.put(Flow.BORN, 0);
        }

        List<Soul> souls() {
            return List.copyOf(people.values());
        }

        void happen() {
            switch (random.nextInt(5)) {
                case 0 -> {
                    var id = id(people.size());
                    people.put(id, new Soul(id, null, cell(), true));
                    tell(id, Flow.BORN);
                }
                case 1 -> {
                    var id = id(people.size());
                    people.put(id, new Soul(id, null, cell(), true));
                    tell(id, Flow.RECORDED);
                }
                case 2 -> {
                    var one = anybody();
                    people.put(one.id(), new Soul(one.id(), null, cell(), one.counted()));
                }
                default -> {
                    var one = anybody();
                    people.put(one.id(), new Soul(one.id(), null, one.cell(), !one.counted()));
                    tell(one.id(), (one.counted() ? OUT : IN).get(random.nextInt(OUT.size())));
                }
            }
        }

        private void tell(UUID id, Flow flow) {
            steps.add(new Step(id, flow));
            told.merge(flow, 1, Integer::sum);
        }

        private Soul anybody() {
            return souls().get(random.nextInt(people.size()));
        }

        private Cell cell() {
            return CELLS.get(random.nextInt(CELLS.size()));
        }

        private static List<Cell> cells() {
            var cells = new ArrayList<Cell>();
            for (var foreign : List.of(false, true)) {
                for (var female : List.of(false, true)) {
                    cells.add(new Cell(MEKAR, foreign, female));
                    cells.add(new Cell(HULU, foreign, female));
                    cells.add(new Cell(null, foreign, female));
                }
            }
            return cells;
        }
    }
}
