package id.go.paserkab.desa.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoiceTests {

    private static final int VILLAGES = 139;
    private static final int DRAWS = 200_000;

    @Test
    void zipfSharesFallAsOneOverTheRank() {
        var zipf = new Zipf(VILLAGES, 1);
        assertThat(zipf.share(0) / zipf.share(1)).isCloseTo(2, within(1e-9));
        assertThat(zipf.share(0) / zipf.share(9)).isCloseTo(10, within(1e-9));
        assertThat(IntStream.range(0, VILLAGES).mapToDouble(zipf::share).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void zipfDrawsWhatItsSharesSay() {
        var zipf = new Zipf(VILLAGES, 1);
        var drawn = draw(zipf);
        for (var index = 0; index < VILLAGES; index++) {
            var expected = DRAWS * zipf.share(index);
            assertThat((double) drawn[index]).isCloseTo(expected, within(6 * Math.sqrt(expected)));
        }
    }

    @Test
    void zipfWithoutAnExponentIsUniform() {
        var flat = new Zipf(4, 0);
        assertThat(IntStream.range(0, 4).mapToDouble(flat::share).toArray())
                .containsExactly(new double[] {0.25, 0.25, 0.25, 0.25}, within(1e-9));
    }

    @Test
    void uniformLeavesNobodyOut() {
        var drawn = draw(Choice.uniform(VILLAGES));
        var expected = DRAWS / (double) VILLAGES;
        for (var count : drawn) {
            assertThat((double) count).isCloseTo(expected, within(6 * Math.sqrt(expected)));
        }
    }

    @Test
    void refusesAChoiceAmongNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Zipf(0, 1));
    }

    private static int[] draw(Choice choice) {
        var random = new SplittableRandom(139);
        var drawn = new int[VILLAGES];
        for (var draw = 0; draw < DRAWS; draw++) {
            drawn[choice.next(random)]++;
        }
        return drawn;
    }
}
