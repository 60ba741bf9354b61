package id.go.paserkab.desa.boundary;

import java.util.List;

/**
 * A map ready to be drawn: paths of an SVG picture with whole numbers, where neighbours share the
 * very same edge. {@code version} is the number of the set of boundaries that it shows.
 */
public record Drawing(int version, int width, int height, List<Area> areas) {

    /**
     * One village or kelurahan ({@code ward}); x and y lie well inside it, for a label. {@code
     * squareKilometres} is of the shape as it was brought.
     */
    public record Area(
            String code,
            String name,
            boolean ward,
            double squareKilometres,
            String path,
            int x,
            int y) {}
}
