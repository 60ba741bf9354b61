package id.go.paserkab.desa.register;

import id.go.paserkab.desa.kernel.VillageCode;

/** Tells that a village has been made and is open from now on. */
public record VillageActivated(VillageCode village) {}
