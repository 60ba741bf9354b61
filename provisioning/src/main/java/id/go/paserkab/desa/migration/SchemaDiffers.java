package id.go.paserkab.desa.migration;

import id.go.paserkab.desa.kernel.VillageCode;

/** Tells that a village's schema is not what the changelog leads to. */
public final class SchemaDiffers extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SchemaDiffers(VillageCode village, String what) {
        super("The schema of village " + village + " " + what);
    }
}
