package id.go.paserkab.desa.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Adds changes up. Those that hold from an earlier day come first, and of one day those that were
 * written first: so a change that is written late falls into its place.
 */
final class Folding {

    private Folding() {}

    /** What changes of one subject add up to; nothing where there are none. */
    record Folded(Facts facts, @Nullable LocalDate standingOn) {

        boolean inRegister() {
            return standingOn != null || facts.has(Fact.ADDRESS) || !facts.all().isEmpty();
        }
    }

    /** Expects the changes in their order. */
    static Map<Change.Subject, Folded> fold(List<Change> changes) {
        var bySubject = new LinkedHashMap<Change.Subject, List<Change>>();
        for (var change : changes) {
            bySubject.computeIfAbsent(change.subject(), _ -> new ArrayList<>()).add(change);
        }
        var folded = new LinkedHashMap<Change.Subject, Folded>();
        bySubject.forEach((subject, own) -> folded.put(subject, foldOne(own)));
        return folded;
    }

    private static Folded foldOne(List<Change> changes) {
        var facts = Facts.none();
        LocalDate standingOn = null;
        for (var change : changes) {
            var next = facts.with(change.facts());
            if (!Objects.equals(next.get(Fact.STANDING), facts.get(Fact.STANDING))) {
                standingOn = change.effectiveOn();
            }
            facts = next;
        }
        return new Folded(facts, standingOn);
    }
}
