package id.go.paserkab.desa.boundary;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Draws outlines as SVG paths. The edges are simplified together (Visvalingam and Whyatt, as JTS
 * does it for coverages), so that neighbours part nowhere.
 */
final class Draughtsman {

    private static final int WIDTH = 1_600;

    /** In units of the picture: what a screen would not show. */
    private static final double TOLERANCE = 2.5;

    private static final int LEAST_POINTS = 3;

    private Draughtsman() {}

    static Drawing draw(int version, List<Outline> outlines) {
        var extent = new Envelope();
        outlines.forEach(outline -> extent.expandToInclude(outline.flat().getEnvelopeInternal()));
        var scale = WIDTH / extent.getWidth();
        var simple =
                CoverageSimplifier.simplify(
                        outlines.stream().map(Outline::flat).toArray(Geometry[]::new),
                        TOLERANCE / scale);
        var areas = new ArrayList<Drawing.Area>();
        for (var number = 0; number < outlines.size(); number++) {
            var outline = outlines.get(number);
            var pen = new Pen(extent, scale);
            var middle = pen.place(middle(outline.flat()));
            areas.add(
                    new Drawing.Area(
                            outline.code(),
                            outline.name(),
                            outline.ward(),
                            outline.area(),
                            pen.path(simple[number]),
                            middle.x(),
                            middle.y()));
        }
        return new Drawing(
                version, WIDTH, (int) Math.ceil(extent.getHeight() * scale), List.copyOf(areas));
    }

    private static Coordinate middle(Geometry shape) {
        var tolerance = Math.sqrt(shape.getArea()) / 20;
        return MaximumInscribedCircle.getCenter(shape, tolerance).getCoordinate();
    }

    private record Place(int x, int y) {}

    private record Pen(Envelope extent, double scale) {

        Place place(Coordinate point) {
            return new Place(
                    (int) Math.round((point.getX() - extent.getMinX()) * scale),
                    (int) Math.round((point.getY() - extent.getMinY()) * scale));
        }

        /** Islands that a whole number swallows are left out, unless nothing else is there. */
        String path(Geometry shape) {
            var path = new StringBuilder();
            for (var part = 0; part < shape.getNumGeometries(); part++) {
                if (shape.getGeometryN(part) instanceof Polygon polygon) {
                    ring(path, polygon.getExteriorRing());
                    for (var hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                        ring(path, polygon.getInteriorRingN(hole));
                    }
                }
            }
            if (path.isEmpty()) {
                var only = place(shape.getCoordinate());
                path.append("M%d %dh1v1h-1z".formatted(only.x(), only.y()));
            }
            return path.toString();
        }

        private void ring(StringBuilder path, LinearRing ring) {
            var places = new ArrayList<Place>();
            for (var point : ring.getCoordinates()) {
                var place = place(point);
                if (places.isEmpty() || !places.getLast().equals(place)) {
                    places.add(place);
                }
            }
            places.removeLast();
            if (places.size() < LEAST_POINTS) {
                return;
            }
            var here = places.getFirst();
            path.append('M').append(here.x()).append(' ').append(here.y()).append('l');
            for (var next : places.subList(1, places.size())) {
                number(path, next.x() - here.x());
                number(path, next.y() - here.y());
                here = next;
            }
            path.append('z');
        }

        private static void number(StringBuilder path, int number) {
            if (number >= 0 && Character.isDigit(path.charAt(path.length() - 1))) {
                path.append(' ');
            }
            path.append(number);
        }
    }
}
