package id.go.paserkab.desa.territory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All areas of a village as they were read at once: the tree, its paths, and who lies in whom. */
public final class Territory {

    private static final Comparator<Area> ORDER =
            Comparator.comparing(Area::level)
                    .thenComparing(Area::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Area::id);

    private final Map<UUID, Area> areas = new LinkedHashMap<>();
    private final Map<@Nullable UUID, List<Area>> children = new HashMap<>();

    public Territory(List<Area> all) {
        all.stream()
                .sorted(ORDER)
                .forEach(area -> {
                    areas.put(area.id(), area);
                    children.computeIfAbsent(area.parent(), _ -> new ArrayList<>()).add(area);
                });
    }

    /** Every area, closed ones too: dusun first, then RW, then RT, each by name. */
    public List<Area> all() {
        return List.copyOf(areas.values());
    }

    public Optional<Area> find(UUID id) {
        return Optional.ofNullable(areas.get(id));
    }

    /**
     * The open area of that level that lies there and is called so, however the name is written:
     * {@code RT 3} is found as {@code 003}.
     */
    public Optional<Area> find(AreaLevel level, @Nullable UUID parent, String typed) {
        var name = AreaName.tidy(level, typed);
        return in(parent).stream()
                .filter(area -> area.open() && area.level() == level)
                .filter(area -> area.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** What lies directly in this area; null is the village. */
    public List<Area> in(@Nullable UUID parent) {
        return List.copyOf(children.getOrDefault(parent, List.of()));
    }

    /** This area and all that lie in it, however deep. */
    public List<Area> within(UUID id) {
        var found = new ArrayList<Area>();
        find(id).ifPresent(found::add);
        for (var at = 0; at < found.size(); at++) {
            found.addAll(in(found.get(at).id()));
        }
        return List.copyOf(found);
    }

    /** From the widest to the area itself; empty where there is no such area. */
    public List<Area> line(@Nullable UUID id) {
        var line = new ArrayDeque<Area>();
        for (var area = areas.get(id); area != null; area = areas.get(area.parent())) {
            line.addFirst(area);
        }
        return List.copyOf(line);
    }

    /** {@code Dusun Mekar, RW 001, RT 003}; empty where there is no such area. */
    public String path(@Nullable UUID id) {
        return line(id).stream().map(Area::title).collect(Collectors.joining(", "));
    }

    /** The area of that level in which this one lies, or it itself. */
    public Optional<Area> above(@Nullable UUID id, AreaLevel level) {
        return line(id).stream().filter(area -> area.level() == level).findFirst();
    }
}
