package id.go.paserkab.desa.population;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings somebody into the register. Prints no facts, as they are private.
 *
 * @param kind opening, birth or arrival
 * @param place where from, or where born
 * @param family the family that they join; nothing for a new one, or for none where the new
 *     family's facts are empty
 */
public record TakeIn(
        EventKind kind,
        LocalDate on,
        @Nullable String place,
        @Nullable String note,
        Facts person,
        @Nullable UUID family,
        Facts newFamily) {}
