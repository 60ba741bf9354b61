package id.go.paserkab.desa.readiness;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A gate's checklist as a village has filled it in, item by item. */
public record Checklist(List<Answer> answers) {

    static Checklist of(Gate gate, Map<String, Evidence> given, Set<String> passed) {
        return new Checklist(
                gate.items().stream()
                        .map(item -> answer(item, given.get(item.key()), passed))
                        .toList());
    }

    public boolean complete() {
        return missing().isEmpty();
    }

    /** What is asked for and not there, or not enough. */
    public List<GateItem> missing() {
        return answers.stream()
                .filter(answer -> answer.item().required() && !answer.met())
                .map(Answer::item)
                .toList();
    }

    public long met() {
        return answers.stream().filter(Answer::met).count();
    }

    SortedSet<String> passedChecks() {
        return answers.stream()
                .filter(Answer::met)
                .flatMap(answer -> Stream.ofNullable(answer.item().check()))
                .collect(toCollection(TreeSet::new));
    }

    private static Answer answer(GateItem item, @Nullable Evidence given, Set<String> passed) {
        var met = item.check() == null ? item.metBy(given) : passed.contains(item.check());
        return new Answer(item, given, met);
    }

    /** One item, what was given for it, and whether that is enough. */
    public record Answer(GateItem item, @Nullable Evidence given, boolean met) {}
}
