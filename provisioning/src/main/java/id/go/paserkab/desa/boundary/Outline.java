package id.go.paserkab.desa.boundary;

import org.locationtech.jts.geom.Geometry;

/**
 * A checked boundary: the dotted code of a village or of a kelurahan ({@code ward}), which is only
 * drawn, and its shape in degrees and laid flat in kilometres.
 */
record Outline(String code, String name, boolean ward, Geometry shape, Geometry flat) {

    /** In square kilometres. */
    double area() {
        return flat.getArea();
    }
}
