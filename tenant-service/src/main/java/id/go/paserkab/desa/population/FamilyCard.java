package id.go.paserkab.desa.population;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family as its card has it, with masked numbers; the head first, then by relationship and age.
 *
 * @param former those who belonged to it when they died, left or went missing
 */
public record FamilyCard(
        UUID id,
        Facts facts,
        @Nullable UUID area,
        List<ResidentCard> members,
        List<ResidentCard> former) {

    /** Its facts, the area among them. */
    public Facts known() {
        return facts.with(Fact.AREA, area == null ? null : area.toString());
    }
}
