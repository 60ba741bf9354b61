package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.spreadsheet.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The headings of a sheet: at which place each known column stands, and what stands beside them
 * that nobody reads.
 */
record Headings(int row, Map<Column, Integer> places, List<Column> twice, List<String> extra) {

    /** Fewer are no headings, but words that happen to stand in a row. */
    private static final int FEWEST = 3;

    static Headings of(Row row) {
        var places = new EnumMap<Column, Integer>(Column.class);
        var twice = new ArrayList<Column>();
        var extra = new ArrayList<String>();
        for (int place = 0; place < row.cells().size(); place++) {
            var typed = CellText.tidy(row.cell(place).text());
            if (typed.isEmpty()) {
                continue;
            }
            var at = place;
            Column.of(typed)
                    .ifPresentOrElse(
                            column -> {
                                if (places.putIfAbsent(column, at) != null) {
                                    twice.add(column);
                                }
                            },
                            () -> extra.add(Finding.quoted(typed)));
        }
        return new Headings(
                row.number(),
                Collections.unmodifiableMap(places),
                List.copyOf(twice),
                List.copyOf(extra));
    }

    /** Whether these are headings of a file of residents, be they complete or not. */
    boolean known() {
        return places.size() >= FEWEST && places.containsKey(Column.NAME);
    }

    List<Column> missing() {
        return Column.needed().stream().filter(column -> !places.containsKey(column)).toList();
    }
}
