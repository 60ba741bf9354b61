package id.go.paserkab.desa.insight;

import id.go.paserkab.desa.adoption.AdoptionStatus;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.VillageState;
import org.jspecify.annotations.Nullable;

/**
 * A village at the end of a day: its state, whether its making had failed, how many of the gates
 * needed at the start it had passed, how it used the platform, and the number of its latest wave.
 */
public record VillageStanding(
        VillageCode code,
        String name,
        VillageState state,
        boolean failed,
        int passed,
        int needed,
        AdoptionStatus use,
        @Nullable Integer wave) {}
