package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.lettertemplate.ExtraField.Fault;
import id.go.paserkab.desa.lettertemplate.SubjectFilter.Obstacle;
import java.util.Map;
import java.util.Set;

/** Refuses a draft, with everything that is wrong with it. */
public final class LetterIncomplete extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<Obstacle> obstacles;
    private final transient Map<String, Fault> faults;
    private final transient Set<Integer> unchecked;

    LetterIncomplete(Set<Obstacle> obstacles, Map<String, Fault> faults, Set<Integer> unchecked) {
        super(
                "A draft is incomplete: %d obstacles, %d faults, %d requirements"
                        .formatted(obstacles.size(), faults.size(), unchecked.size()));
        this.obstacles = Set.copyOf(obstacles);
        this.faults = Map.copyOf(faults);
        this.unchecked = Set.copyOf(unchecked);
    }

    /** Why this resident cannot be its subject. */
    public Set<Obstacle> obstacles() {
        return obstacles;
    }

    /** What is wrong with which field. */
    public Map<String, Fault> faults() {
        return faults;
    }

    /** Which requirements were not looked at, counted from zero. */
    public Set<Integer> unchecked() {
        return unchecked;
    }
}
