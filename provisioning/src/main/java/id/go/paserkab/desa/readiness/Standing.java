package id.go.paserkab.desa.readiness;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a village stands at one gate. {@code seen} is the number of the last decision, 0 where
 * there is none: whoever decides next has to name it.
 */
public record Standing(
        VillageCode village, GateCode gate, GateState state, int seen, @Nullable LocalDate until) {

    static Standing nothing(VillageCode village, GateCode gate) {
        return new Standing(village, gate, GateState.OPEN, 0, null);
    }
}
