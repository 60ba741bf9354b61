package id.go.paserkab.desa.territory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dusun, RW or RT. {@code name} is without the level's word ({@code Mekar}, {@code 003}); {@code
 * parent} is null where it lies directly in the village; {@code version} is what a change names.
 */
public record Area(
        UUID id,
        AreaLevel level,
        @Nullable UUID parent,
        String name,
        @Nullable String headName,
        @Nullable String headPhone,
        @Nullable LocalDate closedOn,
        int version) {

    public boolean open() {
        return closedOn == null;
    }

    /** As people say it: {@code Dusun Mekar}, {@code RT 003}. */
    public String title() {
        return level.word() + " " + name;
    }
}
