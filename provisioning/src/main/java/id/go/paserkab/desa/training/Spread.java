package id.go.paserkab.desa.training;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the cadres of a village have carried what they learned: at how many sessions they taught
 * cadres of villages of later waves, or of none yet, and which villages those are.
 */
public record Spread(
        VillageCode village,
        String villageName,
        int wave,
        List<String> trainers,
        int sessions,
        List<Reached> reached) {

    /** A village that was reached; the wave is null where it is in none yet. */
    public record Reached(VillageCode village, String name, @Nullable Integer wave) {}
}
