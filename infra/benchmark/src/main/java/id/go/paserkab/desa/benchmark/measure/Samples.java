package id.go.paserkab.desa.benchmark.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one figure was in each round, in the order of the rounds; never empty. */
public record Samples(List<Double> values) {

    public Samples {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A figure needs at least one round");
        }
        values = List.copyOf(values);
    }

    public static Samples of(double... values) {
        return new Samples(Arrays.stream(values).boxed().toList());
    }

    public double median() {
        return percentile(50);
    }

    public double lowest() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    public double highest() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    public double sum() {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** From lowest to highest as a share of the median; 0 where every round agreed. */
    public double spread() {
        return median() == 0 ? 0 : (highest() - lowest()) / median();
    }

    /** The value that {@code percent} of the samples do not exceed, between ranks by proportion. */
    public double percentile(double percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("Not a percentage: " + percent);
        }
        var sorted = values.stream().sorted().toList();
        var rank = percent / 100 * (sorted.size() - 1);
        var below = (int) Math.floor(rank);
        var above = (int) Math.ceil(rank);
        return sorted.get(below) + (rank - below) * (sorted.get(above) - sorted.get(below));
    }

    /**
     * Round by round against another figure of the same rounds: what slowed a whole round down
     * slowed both, and falls out.
     */
    public Samples dividedBy(Samples other) {
        if (other.values.size() != values.size()) {
            throw new IllegalArgumentException("Only figures of the same rounds can be compared");
        }
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < values.size(); round++) {
            ratios.add(values.get(round) / other.values.get(round));
        }
        return new Samples(ratios);
    }
}
