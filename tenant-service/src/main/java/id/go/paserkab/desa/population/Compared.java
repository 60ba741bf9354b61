package id.go.paserkab.desa.population;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a row from a file would do to the register.
 *
 * @param row its number in the file
 * @param facts what would change, of the resident or of their family
 * @param refusal why it cannot be taken over; nothing where it can
 * @param standingDiffers whether the file says of somebody known that they died, left or came,
 *     which only an event may say
 */
public record Compared(
        int row,
        Outcome outcome,
        Set<Fact> facts,
        @Nullable Refusal refusal,
        boolean standingDiffers) {

    /** What would become of the row. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    static Compared refused(IntakeRow row, Refusal why) {
        return new Compared(row.number(), Outcome.REFUSED, Set.of(), why, false);
    }
}
