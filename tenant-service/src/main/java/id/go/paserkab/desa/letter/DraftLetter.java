package id.go.paserkab.desa.letter;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A letter to be written: its kind, its subject, what was typed, which requirements were seen. */
public record DraftLetter(
        String kind, UUID resident, Map<String, String> typed, Set<Integer> requirements) {

    public DraftLetter {
        typed = Map.copyOf(typed);
        requirements = Set.copyOf(requirements);
    }
}
