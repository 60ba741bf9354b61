package id.go.paserkab.desa.books;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How many residents there were at the beginning of a period, what came and went, and how many
 * there were at its end; by dusun, citizenship and sex. For every cell, and so for any sum of them:
 * beginning and what came, less what went, is the end.
 */
public final class Recap {

    private final Count start = new Count();
    private final Count end = new Count();
    private final Map<Flow, Count> flows = new EnumMap<>(Flow.class);

    private Recap() {
        for (var flow : Flow.values()) {
            flows.put(flow, new Count());
        }
    }

    /**
     * @param before whom the register knew before the period
     * @param after whom it knew at its end, those who had gone by then included
     * @param steps what happened in between, in order; of people whom {@code after} does not know,
     *     nothing is counted
     */
    public static Recap of(Collection<Soul> before, Collection<Soul> after, List<Step> steps) {
        var recap = new Recap();
        var known = new HashMap<UUID, Soul>();
        after.forEach(soul -> known.put(soul.id(), soul));
        var places = new HashMap<UUID, Cell>();
        for (var soul : before) {
            if (soul.counted()) {
                recap.start.add(soul);
                if (known.containsKey(soul.id())) {
                    places.put(soul.id(), soul.cell());
                } else {
                    recap.count(Flow.STRUCK, soul.cell());
                }
            }
        }
        for (var step : steps) {
            recap.walk(step, known.get(step.soul()), places);
        }
        after.forEach(soul -> recap.settle(soul, places.get(soul.id())));
        return recap;
    }

    /** Every dusun that has a figure; null is what lies in none. */
    public Set<@Nullable UUID> hamlets() {
        var hamlets = new HashSet<@Nullable UUID>();
        start.cells.keySet().forEach(cell -> hamlets.add(cell.hamlet()));
        end.cells.keySet().forEach(cell -> hamlets.add(cell.hamlet()));
        flows.values()
                .forEach(count -> count.cells.keySet().forEach(cell -> hamlets.add(cell.hamlet())));
        return hamlets;
    }

    public int start(Predicate<Cell> which) {
        return start.sum(which);
    }

    public int end(Predicate<Cell> which) {
        return end.sum(which);
    }

    public int flow(Flow flow, Predicate<Cell> which) {
        return Objects.requireNonNull(flows.get(flow)).sum(which);
    }

    /** Families of which somebody was counted at the beginning. */
    public int familiesAtStart(Predicate<@Nullable UUID> hamlet) {
        return start.families(hamlet);
    }

    /** Families of which somebody was counted at the end. */
    public int familiesAtEnd(Predicate<@Nullable UUID> hamlet) {
        return end.families(hamlet);
    }

    /** A step that brings in whoever is there, or takes away whoever is not, changes nothing. */
    private void walk(Step step, @Nullable Soul soul, Map<UUID, Cell> places) {
        if (soul == null || step.flow().in() == places.containsKey(soul.id())) {
            return;
        }
        if (step.flow().in()) {
            places.put(soul.id(), soul.cell());
            count(step.flow(), soul.cell());
        } else {
            count(step.flow(), Objects.requireNonNull(places.remove(soul.id())));
        }
    }

    /** Tells what no event told: who was written down, struck off, or moved between cells. */
    private void settle(Soul soul, @Nullable Cell place) {
        if (soul.counted()) {
            end.add(soul);
        }
        if (place == null) {
            if (soul.counted()) {
                count(Flow.RECORDED, soul.cell());
            }
        } else if (!soul.counted()) {
            count(Flow.STRUCK, place);
        } else if (!place.equals(soul.cell())) {
            count(Flow.SHIFTED_OUT, place);
            count(Flow.SHIFTED_IN, soul.cell());
        }
    }

    private void count(Flow flow, Cell cell) {
        Objects.requireNonNull(flows.get(flow)).cells.merge(cell, 1, Integer::sum);
    }

    /** Heads by cell, and families by dusun. */
    private static final class Count {

        private final Map<Cell, Integer> cells = new HashMap<>();
        private final Map<@Nullable UUID, Set<UUID>> families = new HashMap<>();

        void add(Soul soul) {
            cells.merge(soul.cell(), 1, Integer::sum);
            if (soul.family() != null) {
                families.computeIfAbsent(soul.cell().hamlet(), _ -> new HashSet<>())
                        .add(soul.family());
            }
        }

        int sum(Predicate<Cell> which) {
            return cells.entrySet().stream()
                    .filter(entry -> which.test(entry.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        int families(Predicate<@Nullable UUID> hamlet) {
            var found = new HashSet<UUID>();
            families.forEach((id, all) -> {
                if (hamlet.test(id)) {
                    found.addAll(all);
                }
            });
            return found.size();
        }
    }
}
