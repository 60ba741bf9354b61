package id.go.paserkab.desa.benchmark.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets contenders take turns, each round beginning with another one, so that whatever drifts (heat,
 * caches, a neighbour) meets all alike. Stops early, after a whole round, when the time is up.
 */
public final class Rounds {

    private final int rounds;
    private final Deadline deadline;
    private final Progress progress;

    public Rounds(int rounds, Deadline deadline, Progress progress) {
        this.rounds = rounds;
        this.deadline = deadline;
        this.progress = progress;
    }

    /** Every contender's results, as many for each, by name. */
    public <T> Map<String, List<T>> run(String what, List<Contender<T>> contenders)
            throws Exception {
        var results = new LinkedHashMap<String, List<T>>();
        contenders.forEach(contender -> results.put(contender.name(), new ArrayList<>()));
        for (var round = 0; round < rounds; round++) {
            if (round > 0 && !deadline.allowsAnother(round)) {
                progress.say("%s: the time is up after %d of %d rounds", what, round, rounds);
                break;
            }
            for (var turn = 0; turn < contenders.size(); turn++) {
                var contender = contenders.get((round + turn) % contenders.size());
                progress.say("%s: round %d of %d, %s", what, round + 1, rounds, contender.name());
                results.computeIfAbsent(contender.name(), _ -> new ArrayList<>())
                        .add(contender.work().round());
            }
        }
        return results;
    }
}
