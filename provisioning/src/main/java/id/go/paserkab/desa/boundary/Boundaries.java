package id.go.paserkab.desa.boundary;

import id.go.paserkab.desa.audit.Actor;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The boundaries of villages: brought as a file, looked at, then used as a whole. Every file that
 * was ever used stays, with its source and legal basis, and can be used again.
 */
public interface Boundaries {

    /**
     * Reads a GeoJSON file and keeps it as a draft that nobody sees but its makers. The stream is
     * not closed. Throws {@link BoundariesRefused} with all that is wrong, and keeps nothing then.
     */
    UUID bring(InputStream file, Origin origin, Actor by);

    /** A draft or a file used before, beside what is used now. */
    Optional<Preview> preview(UUID id);

    /**
     * Makes these boundaries the ones that count. {@code overtaking} is the number of the set that
     * counted when the deciding person looked, or null for none.
     */
    Use use(UUID id, @Nullable Integer overtaking, Actor by);

    /** Throws a draft away; one that was ever used stays. */
    boolean discard(UUID id, Actor by);

    /** Every set, newest first. */
    List<BoundarySet> sets();

    /**
     * The map that counted at the end of that day, or counts now where the day is null. Of a day
     * before any counted it is the first one: land lies where it lies.
     */
    Optional<Drawing> drawing(@Nullable LocalDate asOf);

    /** Where a file comes from: texts of at most 400 characters (the name: 200). */
    record Origin(String fileName, String source, String legalBasis) {}

    /** A file that was brought. */
    record BoundarySet(
            UUID id,
            int number,
            State state,
            Origin origin,
            String importedBy,
            Instant importedAt,
            int areas,
            double squareKilometres) {}

    /** Where a set of boundaries stands. */
    enum State {
        DRAFT,
        USED,
        RETIRED
    }

    /** What came of the wish to use a set. */
    enum Use {
        DONE,
        /** It counts already. */
        ALREADY,
        /** Somebody else's boundaries have come to count in the meantime; look again. */
        OVERTAKEN,
        UNKNOWN
    }

    /** A set, what was found in it, and what would change on the map. */
    record Preview(
            BoundarySet set,
            List<Finding> warnings,
            @Nullable Integer current,
            List<Change> changes,
            Drawing drawing) {

        /** Whether land is claimed twice, which somebody must have seen before it counts. */
        public boolean overlapping() {
            return warnings.stream().anyMatch(found -> found.kind() == Finding.Kind.OVERLAP);
        }
    }

    /** What becomes of one boundary. Areas in square kilometres; null where there is none. */
    record Change(
            String code,
            String name,
            Difference difference,
            @Nullable Double before,
            @Nullable Double after) {}

    /** How a boundary differs from the one that counts now. */
    enum Difference {
        NEW,
        CHANGED,
        SAME,
        GONE
    }
}
