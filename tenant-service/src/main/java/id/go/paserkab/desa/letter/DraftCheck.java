package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.lettertemplate.ExtraField.Fault;
import id.go.paserkab.desa.lettertemplate.KindDefinition;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks whether a draft is all that its kind asks for. */
final class DraftCheck {

    private DraftCheck() {}

    /** Throws {@link LetterIncomplete} with everything at once. */
    static void pass(KindDefinition kind, Subject subject, DraftLetter draft) {
        var faults = new LinkedHashMap<String, Fault>();
        for (var field : kind.fields()) {
            field.fault(draft.typed().getOrDefault(field.name(), ""))
                    .ifPresent(fault -> faults.put(field.name(), fault));
        }
        var obstacles = kind.subject().obstacles(subject.facts());
        var unchecked = unchecked(kind, draft.requirements());
        if (!faults.isEmpty() || !obstacles.isEmpty() || !unchecked.isEmpty()) {
            throw new LetterIncomplete(obstacles, faults, unchecked);
        }
    }

    private static Set<Integer> unchecked(KindDefinition kind, Set<Integer> seen) {
        return IntStream.range(0, kind.requirements().size())
                .filter(index -> !seen.contains(index))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
