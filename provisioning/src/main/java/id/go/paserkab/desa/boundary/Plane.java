package id.go.paserkab.desa.boundary;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * Degrees laid flat in kilometres around a middle latitude (equirectangular). Over the one degree
 * and a half that a regency near the equator spans, lengths are true to a few parts in a thousand.
 */
record Plane(double west, double north, double middle) {

    private static final double KILOMETRES_PER_DEGREE = 111.195;

    static Plane of(BoundarySettings extent) {
        return new Plane(extent.west(), extent.north(), (extent.south() + extent.north()) / 2);
    }

    /** A copy with x to the east and y to the south, as pictures have it. */
    Geometry flat(Geometry degrees) {
        var copy = degrees.copy();
        copy.apply(
                new CoordinateSequenceFilter() {
                    @Override
                    public void filter(CoordinateSequence points, int index) {
                        var x = points.getX(index);
                        var y = points.getY(index);
                        points.setOrdinate(
                                index,
                                CoordinateSequence.X,
                                (x - west)
                                        * KILOMETRES_PER_DEGREE
                                        * Math.cos(Math.toRadians(middle)));
                        points.setOrdinate(
                                index, CoordinateSequence.Y, (north - y) * KILOMETRES_PER_DEGREE);
                    }

                    @Override
                    public boolean isDone() {
                        return false;
                    }

                    @Override
                    public boolean isGeometryChanged() {
                        return true;
                    }
                });
        return copy;
    }
}
