package id.go.paserkab.desa.register;

import id.go.paserkab.desa.kernel.VillageCode;

/** Tells, on every node and at least once, that a village is open from now on. */
public record VillageActivated(VillageCode village) {}
