package id.go.paserkab.desa.insight;

import id.go.paserkab.desa.insight.StuckVillage.Trouble;
import java.util.List;
import java.util.Map;

/**
 * Villages that do not come on: the longest of each kind first, and how many of each kind there are
 * in all.
 */
public record StuckVillages(Map<Trouble, Integer> counts, List<StuckVillage> villages) {

    /** How many there are, shown or not. A village may be stuck in two ways. */
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int more() {
        return all() - villages.size();
    }

    public int in(Trouble trouble) {
        return counts.getOrDefault(trouble, 0);
    }
}
