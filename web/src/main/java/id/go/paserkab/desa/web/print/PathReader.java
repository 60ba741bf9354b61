package id.go.paserkab.desa.web.print;

import java.awt.geom.Path2D;
import java.util.regex.Pattern;

/**
 * Reads the paths that boundaries are kept as: absolute moves, relative lines in whole numbers, and
 * ends of rings.
 */
public final class PathReader {

    private static final Pattern PART = Pattern.compile("([Mlhvz])([-\\d ]*)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    private PathReader() {}

    /** Throws {@link IllegalArgumentException} for anything else. */
    public static Path2D read(String path) {
        var shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        var parts = PART.matcher(path);
        var end = 0;
        while (parts.find() && parts.start() == end) {
            end = parts.end();
            var numbers =
                    NUMBER.matcher(parts.group(2))
                            .results()
                            .mapToInt(found -> Integer.parseInt(found.group()))
                            .toArray();
            draw(shape, parts.group(1).charAt(0), numbers);
        }
        if (end != path.length()) {
            throw new IllegalArgumentException("No path that boundaries are kept as: " + path);
        }
        return shape;
    }

    private static void draw(Path2D shape, char kind, int[] numbers) {
        switch (kind) {
            case 'M' -> shape.moveTo(numbers[0], numbers[1]);
            case 'l' -> {
                for (var next = 0; next + 1 < numbers.length; next += 2) {
                    line(shape, numbers[next], numbers[next + 1]);
                }
            }
            case 'h' -> line(shape, numbers[0], 0);
            case 'v' -> line(shape, 0, numbers[0]);
            default -> shape.closePath();
        }
    }

    private static void line(Path2D shape, int right, int down) {
        var here = shape.getCurrentPoint();
        shape.lineTo(here.getX() + right, here.getY() + down);
    }
}
