package id.go.paserkab.desa.web.export;

import java.util.ArrayList;
import java.util.List;

/**
 * The heads of a table's columns, some of them under a common one.
 *
 * @param paths for each column the heads above it, from the top down
 */
public record Heads(List<List<String>> paths) {

    private static final String UNDER = ": ";

    public Heads {
        paths = List.copyOf(paths);
    }

    /** Heads without a common one. */
    public static Heads flat(List<String> names) {
        return new Heads(names.stream().map(List::of).toList());
    }

    /** A colon in a name parts the common head from what stands below. */
    public static Heads grouped(List<String> names) {
        return new Heads(names.stream().map(name -> List.of(name.split(UNDER))).toList());
    }

    public int columns() {
        return paths.size();
    }

    /** How many rows the heads take. */
    public int depth() {
        return paths.stream().mapToInt(List::size).max().orElse(1);
    }

    /** Each column's heads in one line. */
    public List<String> names() {
        return paths.stream().map(path -> String.join(UNDER, path)).toList();
    }

    /** From the top down; a cell that reaches further down stands in its first row only. */
    public List<List<Head>> rows() {
        var rows = new ArrayList<List<Head>>();
        for (var row = 0; row < depth(); row++) {
            var heads = new ArrayList<Head>();
            var column = 0;
            while (column < paths.size()) {
                var columns = together(column, row);
                if (paths.get(column).size() > row) {
                    heads.add(head(column, row, columns));
                }
                column += columns;
            }
            rows.add(heads);
        }
        return rows;
    }

    private Head head(int column, int row, int columns) {
        var path = paths.get(column);
        return new Head(path.get(row), column, columns, path.size() == row + 1 ? depth() - row : 1);
    }

    /** How many columns from this one on have a common head in this row. */
    private int together(int column, int row) {
        var path = paths.get(column);
        var columns = 1;
        if (path.size() > row + 1) {
            var above = path.subList(0, row + 1);
            while (column + columns < paths.size()
                    && paths.get(column + columns).size() > row + 1
                    && paths.get(column + columns).subList(0, row + 1).equals(above)) {
                columns++;
            }
        }
        return columns;
    }

    /**
     * One cell.
     *
     * @param column the first of its columns, counted from nought
     * @param columns how many columns it spans
     * @param rows how many rows it spans
     */
    public record Head(String text, int column, int columns, int rows) {}
}
