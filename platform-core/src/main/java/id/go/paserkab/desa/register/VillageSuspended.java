package id.go.paserkab.desa.register;

import id.go.paserkab.desa.kernel.VillageCode;

/**
 * Tells, on every node, that a village is served no longer: suspended, archived, or its making
 * undone.
 */
public record VillageSuspended(VillageCode village) {}
