package id.go.paserkab.desa.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feature as it stands in the file, before anything is known of its worth. */
record Feature(
        int number,
        @Nullable String code,
        @Nullable String name,
        @Nullable String type,
        @Nullable Node coordinates) {

    /** GeoJSON's nested arrays: a position, or a list of what is one level deeper. */
    sealed interface Node {

        /** The first two numbers of a position, in the file's order. */
        record Position(double first, double second) implements Node {}

        record Nodes(List<Node> nodes) implements Node {}
    }
}
