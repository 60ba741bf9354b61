package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.Village;
import java.util.UUID;

/** The village being made, as a step needs to know it; {@code attempts} is that of the step. */
record Making(UUID run, Village village, int attempts) {

    VillageCode code() {
        return village.code();
    }
}
