package id.go.paserkab.desa.readiness;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.List;

/** A village with which a wave cannot start, and the gates that it lacks. */
public record Unready(VillageCode village, List<Lacking> lacking) {

    /** A gate that is neither confirmed nor waived. */
    public record Lacking(GateCode gate, String title, GateState state) {}
}
