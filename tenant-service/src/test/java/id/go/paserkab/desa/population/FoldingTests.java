package id.go.paserkab.desa.population;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.population.Change.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of any events in any order: two hundred random lives, each with its seed. */
class FoldingTests {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final Fact[] FACTS = {Fact.NAME, Fact.OCCUPATION, Fact.MARITAL, Fact.STANDING};

    static List<Integer> seeds() {
        return IntStream.range(0, 200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLatestValueUntilADayIsTheValueOfThatDay(int seed) {
        var written = life(new Random(seed));
        var day = START.plusDays(new Random(seed + 1L).nextInt(1500));
        var folded = Folding.fold(ordered(written, day));
        for (var fact : FACTS) {
            var expected =
                    ordered(written, day).reversed().stream()
                            .filter(change -> change.facts().containsKey(fact))
                            .findFirst()
                            .map(change -> String.valueOf(change.facts().get(fact)))
                            .orElse(null);
            assertThat(
                            folded.values().stream()
                                    .findFirst()
                                    .map(one -> one.facts().get(fact))
                                    .orElse(null))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDayIsTheSameWhateverIsWrittenOfLaterDays(int seed) {
        var random = new Random(seed);
        var written = life(random);
        var day = START.plusDays(random.nextInt(1500));
        var more = new ArrayList<>(written);
        more.add(change(written.getFirst().subject(), day.plusDays(1), Fact.NAME, "kemudian"));
        assertThat(Folding.fold(ordered(more, day))).isEqualTo(Folding.fold(ordered(written, day)));
    }

    private static List<Change> life(Random random) {
        var who = Subject.resident(UUID.randomUUID());
        var changes = new ArrayList<Change>();
        changes.add(change(who, START, Fact.STANDING, "1"));
        for (var i = 0; i < 3 + random.nextInt(20); i++) {
            changes.add(
                    change(
                            who,
                            START.plusDays(random.nextInt(1500)),
                            FACTS[random.nextInt(FACTS.length)],
                            String.valueOf(1 + random.nextInt(4))));
        }
        return changes;
    }

    /** As the tables give them: by day, and of one day in the order of writing. */
    private static List<Change> ordered(List<Change> written, LocalDate until) {
        return written.stream()
                .filter(change -> !change.effectiveOn().isAfter(until))
                .sorted(Comparator.comparing(Change::effectiveOn))
                .toList();
    }

    private static Change change(Subject who, LocalDate on, Fact fact, String value) {
        return new Change(who, on, Map.of(fact, value));
    }
}
