package id.go.paserkab.desa.insight;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts of people by several labels at once, with all their totals, of which none may tell on
 * fewer than five. Counts of one to four are withheld, and as many others with them as it takes
 * that nobody can work out a withheld one: by subtraction from a total, by comparing two filters,
 * or from what several of them add up to. Nought is shown, as it tells on nobody.
 */
public final class SmallCells {

    /** The label of a total. */
    public static final String ALL = "*";

    /** The least number of people that is told. */
    public static final int LEAST = 5;

    private final Grid grid;
    private final Withholding withheld;

    private SmallCells(Grid grid) {
        this.grid = grid;
        this.withheld = new Withholding(grid);
    }

    /** Each key has one label for each way of sorting, in the same order; keys have one length. */
    public static SmallCells of(Map<List<String>, Integer> counted) {
        return new SmallCells(new Grid(counted));
    }

    /** Null where it is withheld; nought for labels that nobody has. */
    public @Nullable Integer shown(String... labels) {
        var cell = grid.cell(labels);
        if (cell < 0) {
            return 0;
        }
        return withheld.at(cell) ? null : grid.count(cell);
    }

    /** The labels of one way of sorting, without the total's. */
    public List<String> labels(int way) {
        return grid.labels(way);
    }
}
