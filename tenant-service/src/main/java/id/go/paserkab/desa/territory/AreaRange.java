package id.go.paserkab.desa.territory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for numbered areas at once: RT 001 to 012 of a dusun, say. */
public record AreaRange(AreaLevel level, @Nullable UUID parent, int first, int last) {

    /** The most that are made at once: more is a slip of the finger. */
    public static final int MOST = 100;
}
