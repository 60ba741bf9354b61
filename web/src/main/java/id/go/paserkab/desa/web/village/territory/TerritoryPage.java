package id.go.paserkab.desa.web.village.territory;

import id.go.paserkab.desa.territory.Area;
import id.go.paserkab.desa.territory.AreaLevel;
import id.go.paserkab.desa.territory.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The territory as a page shows it: dusun and RW as groups, the RT that lie directly in the
 * village, how many there are of each level, and what was closed.
 */
public record TerritoryPage(
        List<Group> groups, List<Area> alone, List<Count> counts, List<Closed> closed) {

    /** A dusun or an RW with the RT that lie directly in it, and the RW of a dusun. */
    public record Group(Area area, List<Area> singles, List<Group> groups) {}

    /** How many open areas there are of a level. */
    public record Count(AreaLevel level, long areas) {}

    /** What was closed, and where it lay. */
    public record Closed(Area area, String path) {}

    static TerritoryPage of(Territory territory) {
        var open = territory.all().stream().filter(Area::open).toList();
        return new TerritoryPage(
                groups(territory, null),
                singles(territory, null),
                Arrays.stream(AreaLevel.values())
                        .map(level ->
                                new Count(
                                        level,
                                        open.stream()
                                                .filter(area -> area.level() == level)
                                                .count()))
                        .toList(),
                territory.all().stream()
                        .filter(area -> !area.open())
                        .map(area -> new Closed(area, territory.path(area.id())))
                        .toList());
    }

    /** Whether nothing was ever made here. */
    public boolean empty() {
        return groups.isEmpty() && alone.isEmpty() && closed.isEmpty();
    }

    private static List<Group> groups(Territory territory, @Nullable UUID parent) {
        return territory.in(parent).stream()
                .filter(area -> area.open() && area.level() != AreaLevel.RT)
                .map(area ->
                        new Group(
                                area, singles(territory, area.id()), groups(territory, area.id())))
                .toList();
    }

    private static List<Area> singles(Territory territory, @Nullable UUID parent) {
        return territory.in(parent).stream()
                .filter(area -> area.open() && area.level() == AreaLevel.RT)
                .toList();
    }
}
