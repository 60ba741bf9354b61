package id.go.paserkab.desa.web.regency.map;

import id.go.paserkab.desa.boundary.Finding;
import java.util.Comparator;
import java.util.List;

/** What was found in a file, fit for a page: what blocks first, and no more than anyone reads. */
public record Findings(List<Finding> shown, int more) {

    private static final int MOST = 60;

    static Findings of(List<Finding> all) {
        var sorted =
                all.stream()
                        .sorted(
                                Comparator.comparing(Finding::blocks)
                                        .reversed()
                                        .thenComparing(Finding::kind)
                                        .thenComparingInt(Finding::feature))
                        .toList();
        return new Findings(
                sorted.subList(0, Math.min(MOST, sorted.size())),
                Math.max(0, sorted.size() - MOST));
    }

    public boolean none() {
        return shown.isEmpty();
    }
}
