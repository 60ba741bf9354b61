package id.go.paserkab.desa.training;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of which villages somebody sees and notes people: all, or those that they assist. */
public record Reach(@Nullable Set<VillageCode> villages) {

    public static Reach everywhere() {
        return new Reach(null);
    }

    public static Reach of(Set<VillageCode> villages) {
        return new Reach(Set.copyOf(villages));
    }

    public boolean holds(VillageCode village) {
        return villages == null || villages.contains(village);
    }
}
