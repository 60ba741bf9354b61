package id.go.paserkab.desa.followup;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The follow-up of a village as of a day: every step in its order. {@code trained} is the last day
 * of the first training that a cadre of the village attended.
 */
public record Plan(
        VillageCode village, LocalDate day, @Nullable LocalDate trained, List<At> steps) {

    /**
     * A step of the village. {@code suggested} says that the day by which it is expected is ours.
     */
    public record At(
            Step step,
            StepState state,
            @Nullable LocalDate due,
            boolean suggested,
            @Nullable LocalDate done,
            @Nullable Entry entry) {

        /** The number that whoever notes next has to name. */
        public int seen() {
            return entry == null ? 0 : entry.sequence();
        }

        /** For how many days it has been overdue on that day. */
        public long late(LocalDate day) {
            return state == StepState.OVERDUE && due != null
                    ? ChronoUnit.DAYS.between(due, day)
                    : 0;
        }
    }

    static Plan of(
            VillageCode village,
            LocalDate day,
            @Nullable LocalDate trained,
            @Nullable LocalDate decreed,
            Map<Step, Entry> entries) {
        var doneDays = new EnumMap<Step, LocalDate>(Step.class);
        entries.forEach((step, entry) -> {
            if (entry.done() != null) {
                doneDays.put(step, entry.done());
            }
        });
        if (decreed != null) {
            doneDays.put(Step.DECREE, decreed);
        }
        var steps = new ArrayList<At>();
        for (var step : Step.values()) {
            var entry = entries.get(step);
            var agreed = entry == null ? null : entry.due();
            var due = agreed != null || trained == null ? agreed : trained.plusDays(step.days());
            var done = doneDays.get(step);
            steps.add(
                    new At(
                            step,
                            StepState.of(done, due, early(step, doneDays), day),
                            due,
                            agreed == null && due != null,
                            done,
                            entry));
        }
        return new Plan(village, day, trained, List.copyOf(steps));
    }

    /** The first step that is not done. */
    public Optional<At> next() {
        return steps.stream().filter(at -> !at.state().done()).findFirst();
    }

    public long done() {
        return steps.stream().filter(at -> at.state().done()).count();
    }

    public long overdue() {
        return steps.stream().filter(at -> at.state() == StepState.OVERDUE).count();
    }

    /** Every step is there, in order. */
    public At at(Step step) {
        return steps.get(step.ordinal());
    }

    private static boolean early(Step step, Map<Step, LocalDate> done) {
        var day = done.get(step);
        if (day == null) {
            return false;
        }
        for (var before : Step.values()) {
            if (before == step) {
                return false;
            }
            var earlier = done.get(before);
            if (earlier == null || earlier.isAfter(day)) {
                return true;
            }
        }
        return false;
    }
}
