package id.go.paserkab.desa.insight;

/**
 * Which cells of a grid are withheld: small ones, and whatever else it takes that for each of them
 * there is another table that shows the same.
 *
 * <p>Such a table is a box: two places on each way, and the cells at its corners. One person more
 * at a corner, one fewer at the next along a way, or one more in the total where the second place
 * is the total's, leaves every cell as it is that is no corner. So where all corners are withheld,
 * and none that loses somebody falls to nought, which is shown, nobody can say which table is true.
 */
final class Withholding {

    private final Grid grid;
    private final boolean[] withheld;

    /** Whether the cell is the corner of a box that was withheld. */
    private final boolean[] doubtful;

    /** What the withheld parts of a line add up to, by way and by the cell of the line's total. */
    private final int[][] hidden;

    /** All withheld cells in the order in which they became so. */
    private final int[] order;

    private int many;

    Withholding(Grid grid) {
        this.grid = grid;
        withheld = new boolean[grid.cells()];
        doubtful = new boolean[grid.cells()];
        hidden = new int[grid.ways()][grid.cells()];
        order = new int[grid.cells()];
        for (var cell = 0; cell < grid.cells(); cell++) {
            if (grid.count(cell) > 0 && grid.count(cell) < SmallCells.LEAST) {
                withhold(cell);
            }
        }
        var doubted = 0;
        var added = 0;
        while (added < many) {
            if (doubted < many) {
                makeDoubtful(order[doubted++]);
            } else {
                hideSmallSums(order[added++]);
            }
        }
    }

    boolean at(int cell) {
        return withheld[cell];
    }

    private void withhold(int cell) {
        if (withheld[cell]) {
            return;
        }
        withheld[cell] = true;
        order[many++] = cell;
        for (var way = 0; way < grid.ways(); way++) {
            if (grid.place(way, cell) != grid.total(way)) {
                hidden[way][grid.beside(cell, way, grid.total(way))] += grid.count(cell);
            }
        }
    }

    /** Withholds the corners of the cheapest box around the cell. Once doubtful, it stays so. */
    private void makeDoubtful(int cell) {
        if (doubtful[cell]) {
            return;
        }
        for (var corner : new Boxes(grid, withheld, cell).cheapest()) {
            withhold(corner);
            doubtful[corner] = true;
        }
    }

    /** What withheld parts of a shown total add up to can be worked out, and must not be small. */
    private void hideSmallSums(int cell) {
        for (var way = 0; way < grid.ways(); way++) {
            var total = grid.beside(cell, way, grid.total(way));
            while (total != cell && !withheld[total] && hidden[way][total] < SmallCells.LEAST) {
                withhold(smallestShown(total, way));
            }
        }
    }

    /** The smallest part that is shown, or the total where every part is withheld. */
    private int smallestShown(int total, int way) {
        var smallest = total;
        for (var place = 0; place < grid.total(way); place++) {
            var part = grid.beside(total, way, place);
            if (grid.count(part) > 0
                    && !withheld[part]
                    && (smallest == total || grid.count(part) < grid.count(smallest))) {
                smallest = part;
            }
        }
        return smallest;
    }
}
