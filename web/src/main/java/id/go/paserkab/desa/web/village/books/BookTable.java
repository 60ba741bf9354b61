package id.go.paserkab.desa.web.village.books;

import id.go.paserkab.desa.books.BookKind;
import java.util.List;

/** A book in the reader's words. Prints no lines, as they are private. */
public record BookTable(
        BookKind kind, String title, String period, List<String> heads, List<Line> lines) {

    private static final int LINES = 50;

    /** One line; {@code total} where it sums up the others. */
    public record Line(List<String> cells, boolean total) {

        @Override
        public String toString() {
            return "Line of " + cells.size();
        }
    }

    /** How many pages the screen takes; one at least. */
    public int pages() {
        return Math.max(1, Math.ceilDiv(lines.size(), LINES));
    }

    /** The lines of a page of the screen, counted from one. */
    public List<Line> page(int number) {
        var first = Math.min(lines.size(), (number - 1) * LINES);
        return lines.subList(first, Math.min(lines.size(), first + LINES));
    }

    @Override
    public String toString() {
        return "BookTable " + kind;
    }
}
