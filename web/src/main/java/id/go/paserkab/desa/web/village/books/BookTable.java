package id.go.paserkab.desa.web.village.books;

import id.go.paserkab.desa.books.BookKind;
import id.go.paserkab.desa.web.export.Heads;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A book in the reader's words. Prints no lines, as they are private. */
public record BookTable(BookKind kind, String title, String period, Heads heads, List<Line> lines) {

    private static final int LINES = 50;

    /** Before them stand the number of the line and the dusun. */
    private static final int COUNTS_FROM = 2;

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

    /** Whether the column, counted from nought, counts people. */
    public boolean counts(int column) {
        return switch (kind) {
            case B3 -> column >= COUNTS_FROM && column < kind.columns() - 1;
            case LAMPID -> column > 0;
            case B1, B2, B4, B5 -> false;
        };
    }

    /** The columns of whole numbers: what is counted, and the number of the line. */
    Set<Integer> figures() {
        return IntStream.range(0, kind.columns())
                .filter(column -> counts(column) || column == 0 && kind != BookKind.LAMPID)
                .boxed()
                .collect(Collectors.toSet());
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
