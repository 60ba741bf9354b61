package id.go.paserkab.desa.population;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says that somebody who left or was missing is there again. Prints no facts, as they are private.
 *
 * @param place where from
 * @param family the family that they come back to; nothing for a new one, or for none where the new
 *     family's facts are empty
 * @param relationship what they are to the head of that family, by code of {@link
 *     CodeList#RELATIONSHIP}; of a new family they are the head
 */
public record Return(
        UUID resident,
        LocalDate on,
        @Nullable String place,
        @Nullable String note,
        @Nullable UUID family,
        @Nullable String relationship,
        Facts newFamily) {}
