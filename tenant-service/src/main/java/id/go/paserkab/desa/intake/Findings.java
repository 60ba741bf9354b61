package id.go.paserkab.desa.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers findings: counts all, keeps as many as anybody could read. */
final class Findings {

    static final int MOST_KEPT = 20_000;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    void add(Finding finding) {
        counts.merge(finding.severity(), 1, Integer::sum);
        if (kept.size() < MOST_KEPT) {
            kept.add(finding);
        }
    }

    void add(Problem problem, int row, @Nullable Column column) {
        add(new Finding(problem, row, column, ""));
    }

    void add(Problem problem, int row, @Nullable Column column, int otherRow) {
        add(new Finding(problem, row, column, String.valueOf(otherRow)));
    }

    int errors() {
        return counts.getOrDefault(Severity.ERROR, 0);
    }

    int warnings() {
        return counts.getOrDefault(Severity.WARNING, 0);
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }
}
