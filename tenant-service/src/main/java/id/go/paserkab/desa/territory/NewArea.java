package id.go.paserkab.desa.territory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for an area; empty texts are not given, a null parent is the village itself. */
public record NewArea(
        AreaLevel level, @Nullable UUID parent, String name, String headName, String headPhone) {}
