package id.go.paserkab.desa.web.village.books;

import id.go.paserkab.desa.books.BookKind;
import java.util.List;

/** A book in the reader's words. Prints no lines, as they are private. */
public record BookTable(
        BookKind kind, String title, String period, List<String> heads, List<Line> lines) {

    private static final int LINES = 50;

    /** A longer paper takes more memory and patience than one request may have. */
    private static final int PRINTED = 400;

    /** One line; {@code total} where it sums up the others. */
    public record Line(List<String> cells, boolean total) {

        @Override
        public String toString() {
            return "Line of " + cells.size();
        }
    }

    /** How many pages the screen takes; one at least. */
    public int pages() {
        return pieces(LINES);
    }

    /** The lines of a page of the screen, counted from one. */
    public List<Line> page(int number) {
        return piece(number, LINES);
    }

    /** In how many parts it is printed; one at least. */
    public int parts() {
        return pieces(PRINTED);
    }

    /** What one part of the printed book holds, counted from one. */
    public BookTable part(int number) {
        return new BookTable(kind, title, period, heads, piece(number, PRINTED));
    }

    private int pieces(int length) {
        return Math.max(1, Math.ceilDiv(lines.size(), length));
    }

    private List<Line> piece(int number, int length) {
        var first = Math.min(lines.size(), (number - 1) * length);
        return lines.subList(first, Math.min(lines.size(), first + length));
    }

    @Override
    public String toString() {
        return "BookTable " + kind;
    }
}
