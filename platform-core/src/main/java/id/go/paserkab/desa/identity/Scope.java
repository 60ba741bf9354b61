package id.go.paserkab.desa.identity;

import id.go.paserkab.desa.kernel.VillageCode;

/** Where a membership counts: in one village, or in the regency. */
public sealed interface Scope {

    /** The regency's own office. */
    record Regency() implements Scope {}

    /** One village's office. */
    record OfVillage(VillageCode village) implements Scope {}

    static Scope regency() {
        return new Regency();
    }

    static Scope of(VillageCode village) {
        return new OfVillage(village);
    }
}
