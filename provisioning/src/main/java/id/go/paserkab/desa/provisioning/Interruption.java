package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.kernel.VillageCode;

/**
 * Is told of each point around a step's effect. Production has none; tests halt the process there.
 */
@FunctionalInterface
interface Interruption {

    void at(Point point);

    /** A point of a run: before or after the effect of doing or undoing a step. */
    record Point(VillageCode village, Step step, boolean undoing, boolean after) {}
}
