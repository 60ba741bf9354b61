package id.go.paserkab.desa.web.regency.map;

import id.go.paserkab.desa.web.regency.map.MapPage.Key;
import id.go.paserkab.desa.web.regency.map.MapPage.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything stands on the picture of a map: above a line that says what it is, then the
 * areas or, without boundaries, a square per village in two columns of kecamatan, then the legend.
 */
public record MapPicture(MapPage map, List<Block> blocks, int ground, List<Entry> legend) {

    public static final int WIDTH = 1_600;

    private static final int COLUMN = WIDTH / 2;
    private static final int TILE = 44;
    private static final int GAP = 6;
    private static final int PER_ROW = 15;
    private static final int HEADING = 46;
    private static final int BETWEEN = 26;
    private static final int MARGIN = 30;
    private static final int LEGEND_ROW = 62;

    /** A kecamatan's squares under its name. */
    public record Block(String name, int x, int y, List<Square> squares) {}

    public record Square(Spot spot, int x, int y) {}

    /** A line of the legend and where it stands. */
    public record Entry(Key key, int x, int y) {}

    static MapPicture of(MapPage map) {
        var drawing = map.drawing();
        var blocks = drawing == null ? blocks(map) : List.<Block>of();
        var ground =
                drawing != null
                        ? drawing.height()
                        : blocks.stream().mapToInt(MapPicture::end).max().orElse(0);
        return new MapPicture(map, blocks, ground, legend(map.legend(), ground + MARGIN));
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return ground + MARGIN + (legend.size() + 1) / 2 * LEGEND_ROW;
    }

    public int tile() {
        return TILE;
    }

    private static List<Block> blocks(MapPage map) {
        var blocks = new ArrayList<Block>();
        var ends = new int[2];
        map.districts()
                .forEach((district, spots) -> {
                    var column = ends[0] <= ends[1] ? 0 : 1;
                    var block = block(district.name(), spots, column * COLUMN + GAP, ends[column]);
                    blocks.add(block);
                    ends[column] = end(block) + BETWEEN;
                });
        return List.copyOf(blocks);
    }

    private static Block block(String name, List<Spot> spots, int x, int y) {
        var squares = new ArrayList<Square>();
        for (var number = 0; number < spots.size(); number++) {
            squares.add(
                    new Square(
                            spots.get(number),
                            x + number % PER_ROW * (TILE + GAP),
                            y + HEADING + number / PER_ROW * (TILE + GAP)));
        }
        return new Block(name, x, y, List.copyOf(squares));
    }

    private static int end(Block block) {
        return block.squares().getLast().y() + TILE;
    }

    private static List<Entry> legend(List<Key> keys, int top) {
        var entries = new ArrayList<Entry>();
        for (var number = 0; number < keys.size(); number++) {
            entries.add(
                    new Entry(
                            keys.get(number),
                            GAP + number % 2 * COLUMN,
                            top + number / 2 * LEGEND_ROW));
        }
        return List.copyOf(entries);
    }
}
