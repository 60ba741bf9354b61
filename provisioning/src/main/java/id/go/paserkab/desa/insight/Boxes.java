package id.go.paserkab.desa.insight;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Looks for the box around a cell that withholds the fewest people who are shown so far. */
final class Boxes {

    /** On each way so many places are tried; all are where none of these will do. */
    private static final int FEW = 16;

    private final Grid grid;
    private final boolean[] withheld;
    private final int cell;
    private long least;
    private int[] best = {};

    Boxes(Grid grid, boolean[] withheld, int cell) {
        this.grid = grid;
        this.withheld = withheld;
        this.cell = cell;
    }

    /** The corners. There is a box: the cell, a part of it with somebody, and what lies between. */
    int[] cheapest() {
        search(FEW);
        if (best.length == 0) {
            search(Integer.MAX_VALUE);
        }
        return best;
    }

    private void search(int most) {
        var partners = new int[grid.ways()][];
        for (var way = 0; way < grid.ways(); way++) {
            partners[way] = partners(way, most);
        }
        least = Long.MAX_VALUE;
        widen(partners, 0, new Box(new int[] {cell}, 0, true, grid.count(cell) > 1, 0));
    }

    /** Other places on this way that the box may have: the total's, withheld ones, small ones. */
    private int[] partners(int way, int most) {
        var partners = new int[grid.total(way) + 1];
        var shown = new long[partners.length];
        var found = 0;
        var others = 0;
        for (var place = grid.total(way); place >= 0 && found < most; place--) {
            var corner = grid.beside(cell, way, place);
            if (corner != cell && grid.count(corner) > 0) {
                if (withheld[corner] || place == grid.total(way)) {
                    partners[found++] = place;
                } else {
                    shown[others++] = ((long) grid.count(corner) << Integer.SIZE) + place;
                }
            }
        }
        if (found < most) {
            Arrays.sort(shown, 0, others);
            for (var next = 0; next < others && found < most; next++) {
                partners[found++] = (int) shown[next];
            }
        }
        return Arrays.copyOf(partners, found);
    }

    private void widen(int[][] partners, int way, Box box) {
        if (way == partners.length) {
            least = box.cost();
            best = box.corners();
            return;
        }
        for (var place : partners[way]) {
            var wider = wider(box, way, place);
            if (wider != null) {
                widen(partners, way + 1, wider);
            }
            if (least == 0) {
                return;
            }
        }
    }

    /**
     * With as many corners again at another place; null if nobody can be moved or it costs more.
     */
    private @Nullable Box wider(Box box, int way, int place) {
        var many = box.corners().length;
        var shift = grid.beside(cell, way, place) - cell;
        var total = grid.total(way);
        var against = place != total && grid.place(way, cell) != total;
        var corners = Arrays.copyOf(box.corners(), 2 * many);
        var added = against ? ~box.losing() & (1 << many) - 1 : box.losing();
        var losing = box.losing() | added << many;
        var there = box.there();
        var back = box.back();
        var cost = box.cost();
        for (var at = many; at < corners.length; at++) {
            var corner = corners[at - many] + shift;
            corners[at] = corner;
            cost += cost(corner);
            var loses = (losing >> at & 1) == 1;
            there &= grid.count(corner) > (loses ? 1 : 0);
            back &= grid.count(corner) > (loses ? 0 : 1);
        }
        return cost < least && (there || back) ? new Box(corners, losing, there, back, cost) : null;
    }

    private long cost(int corner) {
        return withheld[corner] ? 0 : grid.count(corner);
    }

    /**
     * Corners found so far. {@code losing} has a bit for each that loses somebody where the cell
     * gains; {@code there} and {@code back} tell whether everybody can be moved so, or the other
     * way about, without a corner falling to nought.
     */
    private record Box(int[] corners, int losing, boolean there, boolean back, long cost) {}
}
