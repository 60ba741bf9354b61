package id.go.paserkab.desa.benchmark.measure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one part of the benchmark found: the settings it was taken with, tables of figures, and what
 * a reader must know.
 */
public record Report(
        String name,
        String title,
        Map<String, String> settings,
        List<Table> tables,
        List<String> notes) {

    public Report {
        // In the same order every time, so that two runs can be compared line by line.
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** Figures that belong together. */
    public record Table(String title, List<Figure> figures) {}

    /** One figure over its rounds and, where there is something to compare it with, its ratio. */
    public record Figure(
            String what, String unit, Samples samples, @Nullable Comparison comparison) {

        public static Figure of(String what, String unit, Samples samples) {
            return new Figure(what, unit, samples, null);
        }

        /** The middle and the slow end of times that were taken one by one. */
        public static List<Figure> times(String what, Samples milliseconds) {
            return List.of(
                    of(what + ", p50", "ms", Samples.of(milliseconds.percentile(50))),
                    of(what + ", p99", "ms", Samples.of(milliseconds.percentile(99))));
        }

        public Figure against(String other, Samples ratio, @Nullable String aim) {
            return new Figure(what, unit, samples, new Comparison(other, ratio, aim));
        }
    }

    /** A ratio to another figure of the same rounds, and the aim set for it. */
    public record Comparison(String against, Samples ratio, @Nullable String aim) {}
}
