package id.go.paserkab.desa.visit;

import id.go.paserkab.desa.people.Assignments;
import id.go.paserkab.desa.people.Facilitator;
import id.go.paserkab.desa.people.Facilitators;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds which villages whoever signs in covers when. */
@Component
final class Beats {

    private static final Beat NOBODY = new Beat(new UUID(0, 0), List.of());

    private final Facilitators facilitators;
    private final Assignments assignments;

    Beats(Facilitators facilitators, Assignments assignments) {
        this.facilitators = facilitators;
        this.assignments = assignments;
    }

    Optional<Beat> find(VisitAuthor author) {
        return facilitators.all().stream()
                .filter(one -> author.membership().equals(one.membership()))
                .map(Facilitator::id)
                .findFirst()
                .map(id -> new Beat(id, assignments.of(id)));
    }

    /** Whoever is no facilitator covers nothing. */
    Beat of(VisitAuthor author) {
        return find(author).orElse(NOBODY);
    }
}
