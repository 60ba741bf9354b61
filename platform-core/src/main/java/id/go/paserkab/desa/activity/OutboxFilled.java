package id.go.paserkab.desa.activity;

import id.go.paserkab.desa.kernel.VillageCode;

/** Said after a village's transaction that put something into its outbox. */
public record OutboxFilled(VillageCode village) {}
