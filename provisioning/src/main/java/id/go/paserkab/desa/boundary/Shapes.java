package id.go.paserkab.desa.boundary;

import id.go.paserkab.desa.boundary.Feature.Node;
import id.go.paserkab.desa.boundary.Feature.Node.Nodes;
import id.go.paserkab.desa.boundary.Feature.Node.Position;
import id.go.paserkab.desa.boundary.Finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Makes a shape of a feature's coordinates, or says why there is none. */
final class Shapes {

    private static final int SHORTEST_RING = 4;

    /** In square kilometres. */
    private static final double SMALL_LOOP = 0.01;

    private static final GeometryFactory GEOMETRY = new GeometryFactory(new PrecisionModel(), 4326);

    /** Where all of Indonesia lies, to recognise degrees given in the wrong order. */
    private static final double EASTMOST = 142;

    private static final double WESTMOST = 94;
    private static final double FARTHEST_FROM_EQUATOR = 12;

    private final BoundarySettings settings;
    private final Feature feature;
    private final List<Finding> findings;

    private Shapes(BoundarySettings settings, Feature feature, List<Finding> findings) {
        this.settings = settings;
        this.feature = feature;
        this.findings = findings;
    }

    /** Null where something was found that leaves no usable shape. */
    static @Nullable Geometry of(
            Feature feature, BoundarySettings settings, List<Finding> findings) {
        var found = new ArrayList<Finding>();
        var shape = new Shapes(settings, feature, found).shape();
        findings.addAll(found);
        return found.stream().noneMatch(Finding::blocks) ? shape : null;
    }

    private @Nullable Geometry shape() {
        var coordinates = feature.coordinates();
        if (feature.type() == null
                || !(feature.type().equals("Polygon") || feature.type().equals("MultiPolygon"))) {
            return refuse(Kind.NOT_A_POLYGON, feature.type() == null ? "-" : feature.type());
        }
        if (!(coordinates instanceof Nodes nodes) || nodes.nodes().isEmpty()) {
            return refuse(Kind.COORDINATES_UNREADABLE);
        }
        var polygons = new ArrayList<Polygon>();
        for (var node : feature.type().equals("Polygon") ? List.of(nodes) : nodes.nodes()) {
            var polygon = polygon(node);
            if (polygon == null) {
                return null;
            }
            polygons.add(polygon);
        }
        var shape = GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new));
        return wellMade(shape);
    }

    private @Nullable Polygon polygon(Node node) {
        if (!(node instanceof Nodes rings) || rings.nodes().isEmpty()) {
            return refuse(Kind.COORDINATES_UNREADABLE);
        }
        var made = new ArrayList<LinearRing>();
        for (var number = 1; number <= rings.nodes().size(); number++) {
            var ring = ring(rings.nodes().get(number - 1), number);
            if (ring == null) {
                return null;
            }
            made.add(ring);
        }
        return GEOMETRY.createPolygon(
                made.getFirst(), made.subList(1, made.size()).toArray(LinearRing[]::new));
    }

    private @Nullable LinearRing ring(Node node, int number) {
        if (!(node instanceof Nodes positions)) {
            return refuse(Kind.COORDINATES_UNREADABLE);
        }
        var points = new ArrayList<Coordinate>();
        for (var position : positions.nodes()) {
            if (!(position instanceof Position point)) {
                return refuse(Kind.COORDINATES_UNREADABLE);
            }
            if (!placed(point)) {
                return null;
            }
            points.add(new Coordinate(point.first(), point.second()));
        }
        if (points.size() < SHORTEST_RING) {
            return refuse(
                    Kind.RING_TOO_SHORT, String.valueOf(number), String.valueOf(points.size()));
        }
        if (!points.getFirst().equals2D(points.getLast())) {
            return refuse(Kind.RING_OPEN, String.valueOf(number), place(points.getLast()));
        }
        return GEOMETRY.createLinearRing(points.toArray(Coordinate[]::new));
    }

    private boolean placed(Position point) {
        if (settings.holds(point.first(), point.second())) {
            return true;
        }
        var place = place(new Coordinate(point.first(), point.second()));
        if (Math.abs(point.first()) <= FARTHEST_FROM_EQUATOR
                && point.second() >= WESTMOST
                && point.second() <= EASTMOST) {
            refuse(Kind.AXES_SWAPPED, place);
        } else if (Math.abs(point.first()) > 180 || Math.abs(point.second()) > 90) {
            refuse(Kind.NOT_DEGREES, place);
        } else {
            refuse(Kind.OUTSIDE, place);
        }
        return false;
    }

    /**
     * A part within another part of the same village is land counted twice and stays once; a loop
     * of less than a hectare is taken out. Both are told. Anything else is for people to mend.
     */
    private @Nullable Geometry wellMade(MultiPolygon shape) {
        var wrong = new IsValidOp(shape).getValidationError();
        if (wrong == null) {
            return shape;
        }
        var nested = wrong.getErrorType() == TopologyValidationError.NESTED_SHELLS;
        var mended = GeometryFixer.fix(shape);
        var plane = Plane.of(settings);
        var change = Math.abs(plane.flat(shape).getArea() - plane.flat(mended).getArea());
        if ((change > SMALL_LOOP && !nested)
                || !(mended instanceof Polygonal)
                || mended.isEmpty()) {
            return refuse(Kind.SELF_CROSSING, place(wrong.getCoordinate()));
        }
        findings.add(
                Finding.in(
                                nested ? Kind.PART_WITHIN : Kind.LOOP_REMOVED,
                                feature,
                                place(wrong.getCoordinate()))
                        .over(change));
        return mended;
    }

    private <T> @Nullable T refuse(Kind kind, String... arguments) {
        findings.add(Finding.in(kind, feature, arguments));
        return null;
    }

    private static String place(Coordinate point) {
        return String.format(Locale.ROOT, "%.6f, %.6f", point.getX(), point.getY());
    }
}
