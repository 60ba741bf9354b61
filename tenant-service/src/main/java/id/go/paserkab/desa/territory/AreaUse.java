package id.go.paserkab.desa.territory;

import java.util.Set;
import java.util.UUID;

/**
 * Says which areas something still refers to, for the rooms that do: those cannot be taken back.
 */
public interface AreaUse {

    /** Those of the areas that are referred to directly. */
    Set<UUID> usedOf(Set<UUID> areas);
}
