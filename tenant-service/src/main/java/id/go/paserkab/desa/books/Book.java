package id.go.paserkab.desa.books;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A book as it reads for a day, or for the part of a month that lies behind us.
 *
 * @param from the first day of the month, of a book of a day too
 * @param until the day, or the last one that the month's figures know of
 */
public record Book(BookKind kind, LocalDate from, LocalDate until, List<Row> rows) {

    /**
     * One line, a text for every column. The first of {@link BookKind#LAMPID} is the name of a
     * {@link Flow}, or {@code START} or {@code END}. Prints no cells, as they are private.
     *
     * @param total whether it sums up the lines above
     * @param remarks what the last column says beside its text: how many of which flow
     */
    public record Row(List<String> cells, boolean total, Map<Flow, Integer> remarks) {

        public Row {
            cells = List.copyOf(cells);
            remarks = remarks.isEmpty() ? Map.of() : new EnumMap<>(remarks);
        }

        static Row of(List<String> cells) {
            return new Row(cells, false, Map.of());
        }

        @Override
        public String toString() {
            return "Row of " + cells.size();
        }
    }
}
