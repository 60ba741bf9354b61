package id.go.paserkab.desa.sight;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The areas whose residents somebody may see: all of the village, some, or none. */
public sealed interface Sight {

    Sight WHOLE = new Whole();

    /** Everything, residents of no known area included. */
    record Whole() implements Sight {}

    /** These areas and no other; areas below them are named too. */
    record Within(Set<UUID> areas) implements Sight {

        public Within {
            areas = Set.copyOf(areas);
        }
    }

    default boolean sees(@Nullable UUID area) {
        return switch (this) {
            case Whole() -> true;
            case Within(var areas) -> area != null && areas.contains(area);
        };
    }

    default boolean whole() {
        return this instanceof Whole;
    }

    /** The areas for a query; empty where the sight is whole. */
    default UUID[] forQuery() {
        return switch (this) {
            case Whole() -> new UUID[0];
            case Within(var areas) -> areas.toArray(UUID[]::new);
        };
    }
}
