package id.go.paserkab.desa.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WaveMovesTests {

    private static final Set<String> LEGAL =
            Set.of(
                    "DRAFT>DRAFT",
                    "DRAFT>APPROVED",
                    "APPROVED>RUNNING",
                    "RUNNING>PAUSED",
                    "RUNNING>ABORTING",
                    "RUNNING>COMPLETED",
                    "PAUSED>RUNNING",
                    "PAUSED>ABORTING",
                    "PAUSED>COMPLETED",
                    "ABORTING>ABORTED");

    @TestFactory
    Stream<DynamicTest> everyMoveOfAWaveIsLegalOrRefusedWithBothEndsNamed() {
        return Arrays.stream(WaveState.values())
                .flatMap(from -> Arrays.stream(WaveState.values()).map(to -> pair(from, to)));
    }

    @TestFactory
    Stream<DynamicTest> aWaveCanBeThrownAwayUntilItHasBeenStarted() {
        return Arrays.stream(WaveState.values())
                .map(from ->
                        DynamicTest.dynamicTest(
                                from.name(),
                                () -> {
                                    if (from == WaveState.DRAFT || from == WaveState.APPROVED) {
                                        assertThatCode(() -> WaveMoves.checkDiscard(from))
                                                .doesNotThrowAnyException();
                                    } else {
                                        refused(
                                                () -> WaveMoves.checkDiscard(from),
                                                from.name(),
                                                "DISCARDED");
                                    }
                                }));
    }

    private static DynamicTest pair(WaveState from, WaveState to) {
        var name = from + ">" + to;
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    if (LEGAL.contains(name)) {
                        assertThatCode(() -> WaveMoves.check(from, to)).doesNotThrowAnyException();
                    } else {
                        refused(() -> WaveMoves.check(from, to), from.name(), to.name());
                    }
                });
    }

    private static void refused(Runnable move, String from, String to) {
        assertThatExceptionOfType(WaveRefused.class)
                .isThrownBy(move::run)
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(WaveRefused.Reason.ILLEGAL_MOVE);
                    assertThat(refused.from()).isEqualTo(from);
                    assertThat(refused.to()).isEqualTo(to);
                });
    }
}
