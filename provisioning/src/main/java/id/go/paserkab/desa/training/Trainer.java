package id.go.paserkab.desa.training;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who teaches. {@code village} and {@code wave} are those of a cadre; the wave is null where their
 * village is in none yet.
 */
public record Trainer(
        Kind kind, UUID id, String name, @Nullable VillageCode village, @Nullable Integer wave) {

    /** Whether a cadre teaches cadres: the step by which training spreads to all villages. */
    public boolean peer() {
        return kind == Kind.CADRE;
    }

    /** From which list the trainer comes. */
    public enum Kind {
        FACILITATOR,
        /** A cadre who was trained before. */
        CADRE
    }
}
