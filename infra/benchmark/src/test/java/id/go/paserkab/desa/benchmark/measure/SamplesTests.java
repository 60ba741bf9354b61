package id.go.paserkab.desa.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTests {

    @Test
    void theMedianOfAnOddNumberIsTheMiddleOne() {
        assertThat(Samples.of(9, 1, 5).median()).isEqualTo(5);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        assertThat(Samples.of(4, 1, 2, 3).median()).isEqualTo(2.5);
    }

    @Test
    void oneOutlierDoesNotMoveTheMedianButShowsInTheSpread() {
        var samples = Samples.of(10, 10, 10, 10, 100);
        assertThat(samples.median()).isEqualTo(10);
        assertThat(samples.lowest()).isEqualTo(10);
        assertThat(samples.highest()).isEqualTo(100);
        assertThat(samples.spread()).isEqualTo(9);
    }

    @Test
    void percentilesLieBetweenRanksByProportion() {
        var samples = Samples.of(0, 10, 20, 30, 40);
        assertThat(samples.percentile(0)).isEqualTo(0);
        assertThat(samples.percentile(90)).isCloseTo(36, within(1e-9));
        assertThat(samples.percentile(100)).isEqualTo(40);
        assertThatIllegalArgumentException().isThrownBy(() -> samples.percentile(101));
    }

    @Test
    void ratiosAreTakenRoundByRound() {
        var ratio = Samples.of(8, 4, 90).dividedBy(Samples.of(10, 5, 100));
        assertThat(ratio.values()).containsExactly(0.8, 0.8, 0.9);
        assertThat(ratio.median()).isEqualTo(0.8);
    }

    @Test
    void refusesToCompareFiguresOfDifferentRounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.of(1, 2).dividedBy(Samples.of(1)));
    }

    @Test
    void refusesAFigureWithoutARound() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Samples(List.of()));
    }
}
