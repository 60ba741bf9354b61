package id.go.paserkab.desa.population;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What must hold of taking events back, whatever happened before: random lives with fixed seeds.
 */
class ReversalIntegrationTests extends PopulationDesks {

    private static final int LIVES = 30;
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final List<LocalDate> DAYS =
            IntStream.range(0, 8).mapToObj(half -> START.plusMonths(6L * half)).toList();

    @Test
    void whatIsReversedLeavesNoTraceOnAnyDay() {
        var reversed = 0;
        for (var seed = 0; seed < LIVES; seed++) {
            var random = new Random(seed);
            var household = household(seed);
            for (var happening = 0; happening < 5; happening++) {
                happens(random, household);
            }
            var before = registers();
            var who = household.get(random.nextInt(household.size()));
            var known = newest(who);
            if (happens(random, List.of(who)) && !newest(who).equals(known)) {
                assertThat(registers()).as("life %d has changed", seed).isNotEqualTo(before);
                reverse(newest(who));
                assertThat(registers()).as("life %d", seed).isEqualTo(before);
                reversed++;
            }
        }
        assertThat(reversed).isGreaterThan(LIVES / 3);
    }

    private List<UUID> household(int seed) {
        var head = head("Kepala " + seed, START.toString());
        var members = new ArrayList<>(List.of(head));
        for (var relationship : new String[] {"3", "4", "4"}) {
            members.add(
                    takeIn(
                            EventKind.OPENING,
                            START.toString(),
                            person("Anggota " + seed, "2", "1990-01-01")
                                    .with(Fact.RELATIONSHIP, relationship),
                            familyOf(head),
                            Facts.none()));
        }
        return members;
    }

    /** Whether it could happen: the register refuses what cannot be, and then nothing has. */
    private boolean happens(Random random, List<UUID> household) {
        var who = household.get(random.nextInt(household.size()));
        var on = START.plusDays(1L + random.nextInt(1300));
        var trade = Map.of(Fact.OCCUPATION, String.valueOf(1 + random.nextInt(80)));
        try {
            switch (random.nextInt(5)) {
                case 0 -> in(ONE, () -> amendments.change(who, on, trade, null, CLERK));
                case 1 -> in(ONE, () -> amendments.correct(who, trade, null, CLERK));
                case 2 -> leave(EventKind.DEPARTURE, on.toString(), null, who);
                case 3 -> leave(EventKind.MISSING, on.toString(), null, who);
                default -> leave(EventKind.DEATH, on.toString(), null, who);
            }
            return true;
        } catch (PopulationRefused _) {
            return false;
        }
    }

    private UUID newest(UUID resident) {
        return office(ONE, () -> history.ofResident(resident, 1)).getFirst().id();
    }

    private List<Set<RegisterOnDay.Registered>> registers() {
        return DAYS.stream()
                .map(day -> Set.copyOf(office(ONE, () -> register.on(day, CLERK))))
                .toList();
    }
}
