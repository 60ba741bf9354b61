package id.go.paserkab.desa.vault;

import id.go.paserkab.desa.kernel.VillageCode;

/** Says that a village's keys were destroyed on purpose: what they sealed is erased. */
public final class KeysDestroyed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final VillageCode village;

    KeysDestroyed(VillageCode village) {
        super("The keys of village " + village + " were destroyed");
        this.village = village;
    }

    public VillageCode village() {
        return village;
    }
}
