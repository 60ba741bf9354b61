package id.go.paserkab.desa.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a file of boundaries that is wrong, or worth a look. {@code feature} counts the
 * file's features from one; zero means the file as a whole. The arguments are named in the message,
 * and after them the area that it is about, where it is about one.
 */
public record Finding(
        Kind kind,
        int feature,
        @Nullable String code,
        List<String> arguments,
        @Nullable Double squareKilometres) {

    static Finding of(Kind kind, String... arguments) {
        return new Finding(kind, 0, null, List.of(arguments), null);
    }

    static Finding in(Kind kind, Feature feature, String... arguments) {
        return new Finding(kind, feature.number(), feature.code(), List.of(arguments), null);
    }

    /** The same, about an area. */
    Finding over(double area) {
        return new Finding(kind, feature, code, arguments, area);
    }

    /** Whether the file cannot be used as long as this is in it. */
    public boolean blocks() {
        return kind.blocks;
    }

    /** What can be found. */
    public enum Kind {
        TOO_LARGE(true),
        NOT_JSON(true),
        NOT_A_COLLECTION(true),
        OTHER_COORDINATES(true),
        TOO_MANY_FEATURES(true),
        TOO_MANY_POINTS(true),
        EMPTY(true),
        CODE_MISSING(true),
        CODE_UNKNOWN(true),
        CODE_TWICE(true),
        NOT_A_POLYGON(true),
        COORDINATES_UNREADABLE(true),
        RING_TOO_SHORT(true),
        RING_OPEN(true),
        NOT_DEGREES(true),
        AXES_SWAPPED(true),
        OUTSIDE(true),
        SELF_CROSSING(true),
        AREA_UNLIKELY(true),
        OVERLAP(false),
        LOOP_REMOVED(false),
        PART_WITHIN(false),
        VILLAGE_MISSING(false),
        NAME_DIFFERS(false),
        EDGES_DIFFER(false);

        private final boolean blocks;

        Kind(boolean blocks) {
            this.blocks = blocks;
        }
    }
}
