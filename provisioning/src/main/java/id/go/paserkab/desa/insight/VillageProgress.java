package id.go.paserkab.desa.insight;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.VillageState;

/** How far a village had come at the end of a day, and whether its making had failed. */
public record VillageProgress(VillageCode code, VillageState state, boolean failed) {}
