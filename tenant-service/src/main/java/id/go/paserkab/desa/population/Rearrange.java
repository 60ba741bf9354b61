package id.go.paserkab.desa.population;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves people from their families into another one. Prints no facts, as they are private.
 *
 * @param relationships who moves, and what each is to the head of the family that they come to, by
 *     code of {@link CodeList#RELATIONSHIP}
 * @param family the family that they join (merge), or nothing for a new one (split)
 * @param newFamily facts of the new family
 * @param newHead who heads what is left of their family, where its head moves and others stay
 */
public record Rearrange(
        LocalDate on,
        @Nullable String note,
        Map<UUID, String> relationships,
        @Nullable UUID family,
        Facts newFamily,
        @Nullable UUID newHead) {

    public Rearrange {
        relationships = Map.copyOf(relationships);
    }
}
