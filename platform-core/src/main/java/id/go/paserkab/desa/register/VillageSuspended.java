package id.go.paserkab.desa.register;

import id.go.paserkab.desa.kernel.VillageCode;

/** Tells that a village is closed for the time being; its data is kept. */
public record VillageSuspended(VillageCode village) {}
