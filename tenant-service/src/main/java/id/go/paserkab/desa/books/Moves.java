package id.go.paserkab.desa.books;

import id.go.paserkab.desa.population.EventKind;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.RegisterOnDay.Happened;
import id.go.paserkab.desa.population.RegisterOnDay.Registered;
import id.go.paserkab.desa.population.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads out of what happened who came to be a resident and who ceased to be one. */
final class Moves {

    private static final String FOREIGN = "2";

    private Moves() {}

    /** An event that changed whether somebody is a resident. */
    record Move(Flow flow, Happened event) {

        Step step() {
            return new Step(event.resident(), flow);
        }
    }

    /**
     * In the order in which they happened; whoever only headed a family from then on is in none.
     */
    static List<Move> of(Reading reading) {
        var standings = new HashMap<UUID, Standing>();
        reading.before().forEach(one -> standings.put(one.id(), one.standing()));
        var moves = new ArrayList<Move>();
        for (var event : reading.events()) {
            var standing = event.standing();
            if (standing != null && !event.on().isBefore(reading.from())) {
                var before = Optional.ofNullable(standings.put(event.resident(), standing));
                if (before.filter(Standing.RESIDENT::equals).isPresent()
                        != (standing == Standing.RESIDENT)) {
                    moves.add(new Move(flow(event.kind(), standing, before), event));
                }
            }
        }
        return moves;
    }

    /** Whom to count, by dusun. */
    static List<Soul> souls(List<Registered> register, Function<Registered, Cell> cell) {
        return register.stream()
                .map(one ->
                        new Soul(
                                one.id(),
                                one.facts().reference(Fact.FAMILY).orElse(null),
                                cell.apply(one),
                                one.standing() == Standing.RESIDENT))
                .toList();
    }

    /** Whoever has two citizenships is counted among the citizens. */
    static boolean foreign(Registered one) {
        return FOREIGN.equals(one.facts().get(Fact.CITIZENSHIP));
    }

    private static Flow flow(EventKind kind, Standing standing, Optional<Standing> before) {
        return switch (kind) {
            case BIRTH -> Flow.BORN;
            case ARRIVAL -> Flow.ARRIVED;
            case RETURN ->
                    before.filter(Standing.MISSING::equals).isPresent() ? Flow.FOUND : Flow.ARRIVED;
            case DEATH -> Flow.DIED;
            case DEPARTURE -> Flow.LEFT;
            case MISSING -> Flow.MISSING;
            case OPENING, IMPORT, FAMILY_SPLIT, FAMILY_MERGE, CHANGE, CORRECTION ->
                    standing == Standing.RESIDENT ? Flow.RECORDED : Flow.STRUCK;
        };
    }
}
