package id.go.paserkab.desa.benchmark.measure;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Zipf's law: the index of rank {@code r} (from one) comes up in proportion to {@code 1 /
 * r^exponent}.
 */
final class Zipf implements Choice {

    private final double[] cumulative;

    Zipf(int count, double exponent) {
        if (count < 1 || exponent < 0) {
            throw new IllegalArgumentException("Zipf needs at least one rank and an exponent >= 0");
        }
        cumulative = new double[count];
        var total = 0.0;
        for (var rank = 1; rank <= count; rank++) {
            total += 1 / Math.pow(rank, exponent);
            cumulative[rank - 1] = total;
        }
        for (var index = 0; index < count; index++) {
            cumulative[index] /= total;
        }
        cumulative[count - 1] = 1;
    }

    @Override
    public int next(RandomGenerator random) {
        var found = Arrays.binarySearch(cumulative, random.nextDouble());
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** How likely an index is. */
    double share(int index) {
        return index == 0 ? cumulative[0] : cumulative[index] - cumulative[index - 1];
    }
}
