package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.territory.Area;
import id.go.paserkab.desa.territory.AreaLevel;
import id.go.paserkab.desa.territory.NewArea;
import id.go.paserkab.desa.territory.Territory;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the areas that a file names, and has those made that are not there yet: for good, or for
 * the dry run only.
 */
final class AreaMatching {

    private final Territory territory;
    private final Function<NewArea, UUID> maker;
    private final Map<AreaNames, Optional<UUID>> known = new HashMap<>();
    private final Map<Missing, UUID> made = new LinkedHashMap<>();

    AreaMatching(Territory territory, Function<NewArea, UUID> maker) {
        this.territory = territory;
        this.maker = maker;
    }

    private record Missing(AreaLevel level, @Nullable UUID parent, String name) {}

    /** The smallest area that is named; nothing where none is. */
    Optional<UUID> of(AreaNames names) {
        return known.computeIfAbsent(names, this::walk);
    }

    /** As people say them: {@code Dusun Mekar}, {@code RT 003}. */
    List<String> made() {
        return made.keySet().stream()
                .map(missing -> missing.level().word() + " " + missing.name())
                .toList();
    }

    /** Those that were made. */
    Set<UUID> madeIds() {
        return Set.copyOf(made.values());
    }

    private Optional<UUID> walk(AreaNames names) {
        var dusun = step(AreaLevel.DUSUN, null, names.dusun());
        var rw = step(AreaLevel.RW, dusun, names.rw());
        return Optional.ofNullable(step(AreaLevel.RT, rw, names.rt()));
    }

    private @Nullable UUID step(AreaLevel level, @Nullable UUID parent, String typed) {
        if (typed.isEmpty()) {
            return parent;
        }
        return territory
                .find(level, parent, typed)
                .map(Area::id)
                .orElseGet(() -> make(level, parent, typed));
    }

    private UUID make(AreaLevel level, @Nullable UUID parent, String typed) {
        var missing = new Missing(level, parent, AreaNames.tidy(level, typed));
        var there = made.get(missing);
        if (there == null) {
            there = maker.apply(new NewArea(level, parent, missing.name(), "", ""));
            made.put(missing, there);
        }
        return there;
    }
}
