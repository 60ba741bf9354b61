package id.go.paserkab.desa.population;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event changes of one resident or family from a day on; a null value takes a fact away.
 * Prints no values, as they are private.
 */
record Change(Subject subject, LocalDate effectiveOn, Map<Fact, ? extends @Nullable String> facts) {

    /** Whom or what a change is about. */
    record Subject(UUID id, boolean family) {

        static Subject resident(UUID id) {
            return new Subject(id, false);
        }

        static Subject family(UUID id) {
            return new Subject(id, true);
        }

        /** The ids of the families, or of the residents, among the subjects. */
        static UUID[] ids(Collection<Subject> subjects, boolean family) {
            return subjects.stream()
                    .filter(subject -> subject.family() == family)
                    .map(Subject::id)
                    .toArray(UUID[]::new);
        }
    }

    @Override
    public String toString() {
        return "Change[" + subject + ", " + effectiveOn + ", " + facts.keySet() + "]";
    }
}
