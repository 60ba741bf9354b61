package id.go.paserkab.desa.web.village.site;

import id.go.paserkab.desa.kernel.VillageCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A woven mat (anyaman) drawn from a village's code, the same every time and different for each, so
 * that a village has a face before it has a photograph. One tile, mirrored in both directions, of
 * horizontal strands passing over and under vertical ones; colours come from the page's palette.
 */
final class Weave {

    private static final double GAP = 0.1;

    private final byte[] dice;
    private final int half;
    private final StringBuilder across = new StringBuilder();
    private final StringBuilder bright = new StringBuilder();
    private final StringBuilder down = new StringBuilder();

    private Weave(VillageCode code) {
        this.dice = digest(code);
        this.half = new int[] {6, 8, 10, 12}[roll(0, 4)];
    }

    /** The tile's four layers as SVG path data, in a square of {@link Tile#side} units. */
    static Tile of(VillageCode code) {
        var weave = new Weave(code);
        weave.lay();
        return new Tile(
                2 * weave.half,
                weave.across.toString(),
                weave.bright.toString(),
                weave.down.toString(),
                weave.roll(3, 2) == 0 ? 0 : 45);
    }

    /** What the template draws. */
    record Tile(int side, String across, String bright, String down, int turn) {}

    private void lay() {
        for (var row = 0; row < 2 * half; row++) {
            for (var column = 0; column < 2 * half; ) {
                var run = run(row, column, 1);
                if (over(row, column)) {
                    strand(isBright(row) ? bright : across, column + GAP, row + GAP, run, true);
                }
                column += run;
            }
        }
        for (var column = 0; column < 2 * half; column++) {
            for (var row = 0; row < 2 * half; ) {
                var run = run(row, column, 0);
                if (!over(row, column)) {
                    strand(down, column + GAP, row + GAP, run, false);
                }
                row += run;
            }
        }
    }

    /** How many cells in a row (or column) show the same strand from here on. */
    private int run(int row, int column, int along) {
        var over = over(row, column);
        var length = 1;
        var at = along == 1 ? column : row;
        while (at + length < 2 * half
                && over == (along == 1 ? over(row, column + length) : over(row + length, column))) {
            length++;
        }
        return length;
    }

    /** Whether the horizontal strand lies on top. Both distances are mirrored at the middle. */
    private boolean over(int row, int column) {
        var up = Math.abs(row - half);
        var aside = Math.abs(column - half);
        var period = 4 + 2 * roll(1, 2);
        return switch (roll(2, 6)) {
            case 0 -> (up + aside) % period < period / 2;
            case 1 -> (row + aside) % 4 < 2;
            case 2 -> (column + up) % 4 < 2;
            case 3 -> Math.max(up, aside) % period < period / 2;
            case 4 -> (up * 2 + aside) % (period + 2) < period / 2;
            default -> (up + 2 * aside) % (period + 1) < period / 2;
        };
    }

    /** Some strands are dyed; the same ones on both sides of the middle. */
    private boolean isBright(int row) {
        var up = Math.abs(row - half) % 8;
        return (dice[5] >> up & 1) == 1 && (dice[6] >> up & 1) == 1;
    }

    private void strand(StringBuilder layer, double x, double y, int length, boolean horizontal) {
        var longSide = length - 2 * GAP;
        var shortSide = 1 - 2 * GAP;
        layer.append('M').append(tenth(x)).append(' ').append(tenth(y));
        layer.append('h').append(tenth(horizontal ? longSide : shortSide));
        layer.append('v').append(tenth(horizontal ? shortSide : longSide));
        layer.append('h').append(tenth(horizontal ? -longSide : -shortSide)).append('z');
    }

    private int roll(int which, int sides) {
        return Byte.toUnsignedInt(dice[which]) % sides;
    }

    private static String tenth(double value) {
        var tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    private static byte[] digest(VillageCode code) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(code.value().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
