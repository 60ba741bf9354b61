package id.go.paserkab.desa.territory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an area is to be from now on: what it is called, where it lies, who heads it. {@code version}
 * is the one the editor started from.
 */
public record EditArea(
        @Nullable UUID parent, String name, String headName, String headPhone, int version) {}
