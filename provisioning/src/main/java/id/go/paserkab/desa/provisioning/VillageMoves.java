package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.register.VillageState;
import java.util.EnumSet;
import java.util.Set;

/** Every legal move of a village. */
public final class VillageMoves {

    private VillageMoves() {}

    public static Set<VillageState> from(VillageState state) {
        return switch (state) {
            case PLANNED -> EnumSet.of(VillageState.PROVISIONING);
            case PROVISIONING -> EnumSet.of(VillageState.ACTIVE, VillageState.PLANNED);
            // Back to provisioning only where a run is undone that had come to its very end.
            case ACTIVE ->
                    EnumSet.of(
                            VillageState.READ_ONLY,
                            VillageState.SUSPENDED,
                            VillageState.PROVISIONING);
            case READ_ONLY -> EnumSet.of(VillageState.ACTIVE, VillageState.SUSPENDED);
            case SUSPENDED ->
                    EnumSet.of(VillageState.ACTIVE, VillageState.READ_ONLY, VillageState.ARCHIVED);
            case ARCHIVED -> EnumSet.noneOf(VillageState.class);
        };
    }

    public static void check(VillageState from, VillageState to) {
        if (!from(from).contains(to)) {
            throw new IllegalMove("village", from, to);
        }
    }
}
