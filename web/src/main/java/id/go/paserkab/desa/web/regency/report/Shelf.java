package id.go.paserkab.desa.web.regency.report;

import static java.util.stream.Collectors.toMap;

import id.go.paserkab.desa.report.Reports;
import id.go.paserkab.desa.report.Reports.Published;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All months, the current one first, and what became of each. */
public record Shelf(List<Place> places) {

    /** A month: whether it goes on, and its report where that was published. */
    public record Place(YearMonth month, boolean goesOn, @Nullable Published published) {}

    static Shelf of(Reports reports) {
        var published =
                reports.published().stream().collect(toMap(Published::month, Function.identity()));
        var current = reports.current();
        return new Shelf(
                reports.months().stream()
                        .map(month -> new Place(month, month.equals(current), published.get(month)))
                        .toList());
    }
}
