package id.go.paserkab.desa.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.register.VillageState;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MovesTests {

    private static final Set<String> RUN =
            Set.of(
                    "QUEUED>RUNNING",
                    "QUEUED>UNDOING",
                    "RUNNING>WAITING",
                    "RUNNING>FAILED",
                    "RUNNING>SUCCEEDED",
                    "RUNNING>UNDOING",
                    "WAITING>RUNNING",
                    "WAITING>UNDOING",
                    "FAILED>QUEUED",
                    "FAILED>UNDOING",
                    "UNDOING>UNDONE");
    private static final Set<String> STEP =
            Set.of(
                    "PENDING>RUNNING",
                    "PENDING>UNDONE",
                    "RUNNING>RUNNING",
                    "RUNNING>DONE",
                    "RUNNING>WAITING",
                    "RUNNING>FAILED",
                    "RUNNING>UNDONE",
                    "WAITING>RUNNING",
                    "WAITING>UNDONE",
                    "FAILED>RUNNING",
                    "FAILED>UNDONE",
                    "DONE>UNDONE");
    private static final Set<String> VILLAGE =
            Set.of(
                    "PLANNED>PROVISIONING",
                    "PROVISIONING>ACTIVE",
                    "PROVISIONING>PLANNED",
                    "ACTIVE>READ_ONLY",
                    "ACTIVE>SUSPENDED",
                    "ACTIVE>PROVISIONING",
                    "READ_ONLY>ACTIVE",
                    "READ_ONLY>SUSPENDED",
                    "SUSPENDED>ACTIVE",
                    "SUSPENDED>READ_ONLY",
                    "SUSPENDED>ARCHIVED");

    @TestFactory
    Stream<DynamicTest> everyMoveOfARunIsLegalOrRefusedWithBothEndsNamed() {
        return pairs(RunState.values(), RUN, RunMoves::check);
    }

    @TestFactory
    Stream<DynamicTest> everyMoveOfAStepIsLegalOrRefusedWithBothEndsNamed() {
        return pairs(StepState.values(), STEP, StepMoves::check);
    }

    @TestFactory
    Stream<DynamicTest> everyMoveOfAVillageIsLegalOrRefusedWithBothEndsNamed() {
        return pairs(VillageState.values(), VILLAGE, VillageMoves::check);
    }

    @Test
    void everyStateOfARunLeadsToAnEnd() {
        for (var state : RunState.values()) {
            assertThat(reachable(state)).as(state.name()).containsAnyOf("SUCCEEDED", "UNDONE");
        }
    }

    private static Set<String> reachable(RunState from) {
        var seen = new TreeSet<String>(Set.of(from.name()));
        var before = 0;
        while (seen.size() > before) {
            before = seen.size();
            for (var name : Set.copyOf(seen)) {
                RunMoves.from(RunState.valueOf(name)).forEach(next -> seen.add(next.name()));
            }
        }
        return seen;
    }

    private static <S extends Enum<S>> Stream<DynamicTest> pairs(
            S[] states, Set<String> legal, BiConsumer<S, S> check) {
        return Arrays.stream(states)
                .flatMap(from -> Arrays.stream(states).map(to -> pair(from, to, legal, check)));
    }

    private static <S extends Enum<S>> DynamicTest pair(
            S from, S to, Set<String> legal, BiConsumer<S, S> check) {
        var name = from + ">" + to;
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    if (legal.contains(name)) {
                        assertThatCode(() -> check.accept(from, to)).doesNotThrowAnyException();
                        return;
                    }
                    assertThatExceptionOfType(IllegalMove.class)
                            .isThrownBy(() -> check.accept(from, to))
                            .satisfies(refused -> {
                                assertThat(refused.from()).isEqualTo(from.name());
                                assertThat(refused.to()).isEqualTo(to.name());
                                assertThat(refused)
                                        .hasMessageContaining(from.name())
                                        .hasMessageContaining(to.name());
                            });
                });
    }
}
