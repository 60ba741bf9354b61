package id.go.paserkab.desa.web.regency.report;

import id.go.paserkab.desa.adoption.Adoption.Week;
import id.go.paserkab.desa.web.print.Fill;
import id.go.paserkab.desa.web.print.PathReader;
import id.go.paserkab.desa.web.print.Sketch;
import id.go.paserkab.desa.web.print.Sketch.Line;
import id.go.paserkab.desa.web.print.Sketch.Mark;
import id.go.paserkab.desa.web.regency.map.MapPage;
import id.go.paserkab.desa.web.regency.map.MapPage.Key;
import id.go.paserkab.desa.web.regency.map.MapPage.Spot;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** The drawings of a report by the names under which its page asks for them. */
final class ReportDrawings {

    private static final String INK = "#14201b";
    private static final Line THIN = new Line(INK, 1.4f);

    private static final int TILE = 30;
    private static final int PER_ROW = 10;
    private static final int CHART_WIDTH = 640;
    private static final int CHART_HEIGHT = 200;

    private ReportDrawings() {}

    /** {@code peta-kesiapan}, {@code kunci-ALL}, {@code ubin-kesiapan-64.01.03}, {@code garis}. */
    static Map<String, Sketch> of(Monthly monthly) {
        var drawings = new HashMap<String, Sketch>();
        for (var map : monthly.maps()) {
            map.legend().forEach(key -> drawings.put("kunci-" + key.look(), swatch(key)));
            if (map.drawing() != null) {
                drawings.put("peta-" + map.view().word(), areas(map));
            } else {
                map.districts()
                        .forEach((district, spots) ->
                                drawings.put(
                                        "ubin-" + map.view().word() + "-" + district.code(),
                                        tiles(spots)));
            }
        }
        drawings.put("garis", lines(monthly.now().weeks()));
        return drawings;
    }

    private static Sketch areas(MapPage map) {
        var drawing = Objects.requireNonNull(map.drawing());
        var marks = new ArrayList<Mark>();
        for (var ward : map.wards()) {
            marks.add(new Mark(PathReader.read(ward.path()), Fill.plain("#e6e6dd"), THIN));
        }
        for (var spot : map.drawn()) {
            var path = Objects.requireNonNull(spot.area()).path();
            marks.add(new Mark(PathReader.read(path), spot.look().fill(), THIN));
        }
        return new Sketch(-4, -4, drawing.width() + 8, drawing.height() + 8, marks);
    }

    private static Sketch tiles(List<Spot> spots) {
        var marks = new ArrayList<Mark>();
        for (var number = 0; number < spots.size(); number++) {
            marks.add(
                    new Mark(
                            new Rectangle2D.Double(
                                    number % PER_ROW * TILE,
                                    Math.floorDiv(number, PER_ROW) * TILE,
                                    TILE - 4,
                                    TILE - 4),
                            spots.get(number).look().fill(),
                            THIN));
        }
        return new Sketch(-2, -2, PER_ROW * TILE, rows(spots.size()) * TILE + 4, marks);
    }

    /** How many rows of squares so many villages take. */
    static int rows(int villages) {
        return Math.ceilDiv(villages, PER_ROW);
    }

    private static Sketch swatch(Key key) {
        return new Sketch(
                0,
                0,
                60,
                36,
                List.of(new Mark(new Rectangle2D.Double(2, 2, 56, 32), key.look().fill(), THIN)));
    }

    private static Sketch lines(List<Week> weeks) {
        var most =
                weeks.stream()
                        .mapToInt(week -> Math.max(week.live(), week.active()))
                        .max()
                        .orElse(1);
        var marks = new ArrayList<Mark>();
        for (var height : new int[] {0, CHART_HEIGHT / 2, CHART_HEIGHT}) {
            marks.add(
                    new Mark(
                            new Line2D.Double(0, height, CHART_WIDTH, height),
                            null,
                            new Line("#dcd7ca", 1)));
        }
        if (!weeks.isEmpty()) {
            marks.add(new Mark(line(weeks, Week::live, most), null, new Line("#6d7a73", 1.5f)));
            marks.add(new Mark(line(weeks, Week::active, most), null, new Line("#0b5f5a", 4)));
        }
        return new Sketch(-6, -6, CHART_WIDTH + 12, CHART_HEIGHT + 12, marks);
    }

    private static Path2D line(List<Week> weeks, ToIntFunction<Week> count, int most) {
        var line = new Path2D.Double();
        for (var number = 0; number < weeks.size(); number++) {
            var x = (double) CHART_WIDTH * number / Math.max(1, weeks.size() - 1);
            var y =
                    CHART_HEIGHT
                            - (double) CHART_HEIGHT
                                    * count.applyAsInt(weeks.get(number))
                                    / Math.max(1, most);
            if (number == 0) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        return line;
    }
}
