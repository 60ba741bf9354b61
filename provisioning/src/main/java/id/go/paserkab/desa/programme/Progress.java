package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.provisioning.RunState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How far a wave has come, and what is to be done next. Decides; does nothing. */
record Progress(int parallelism, int tolerance, @Nullable Instant resumedAt, List<Place> places) {

    /** What a running wave does next. */
    Decision next() {
        var failedCanary = first(place -> place.canary() && place.failed());
        if (failedCanary != null) {
            return new Decision.Pause(
                    "wave.paused.canary: Canary village "
                            + failedCanary
                            + " has failed; retry or undo it, then resume");
        }
        var failures = count(place -> place.failed() && !seen(place));
        if (failures > tolerance) {
            return new Decision.Pause(
                    "wave.paused.tolerance: "
                            + failures
                            + " villages have failed, "
                            + tolerance
                            + " are tolerated");
        }
        if (settled()) {
            return new Decision.Complete();
        }
        return new Decision.Begin(candidates());
    }

    /** Whether every village is either made or taken back. */
    boolean settled() {
        return places.stream().allMatch(Place::settled);
    }

    /** The runs that an abort has to take back. */
    List<UUID> unfinished() {
        return places.stream()
                .filter(place -> !place.settled() && place.state() != RunState.UNDOING)
                .map(Place::run)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** Whether an abort has come to its end: nothing is being made or taken back any more. */
    boolean quiet() {
        return places.stream().allMatch(place -> place.run() == null || place.settled());
    }

    private List<VillageCode> candidates() {
        var canariesOpen = places.stream().anyMatch(place -> place.canary() && !place.settled());
        var free = parallelism - count(Place::live);
        return places.stream()
                .filter(place -> place.run() == null)
                .filter(place -> place.canary() || !canariesOpen)
                .map(Place::village)
                .limit(Math.max(0, free))
                .toList();
    }

    private boolean seen(Place place) {
        return resumedAt != null
                && place.finishedAt() != null
                && !place.finishedAt().isAfter(resumedAt);
    }

    private int count(Predicate<Place> which) {
        return (int) places.stream().filter(which).count();
    }

    private @Nullable VillageCode first(Predicate<Place> which) {
        return places.stream().filter(which).map(Place::village).findFirst().orElse(null);
    }

    /** One village of the wave, in the wave's order, with its latest run there. */
    record Place(
            VillageCode village,
            boolean canary,
            @Nullable UUID run,
            @Nullable RunState state,
            @Nullable Instant finishedAt) {

        boolean failed() {
            return state == RunState.FAILED;
        }

        boolean settled() {
            return state == RunState.SUCCEEDED || state == RunState.UNDONE;
        }

        boolean live() {
            return run != null && !failed() && !settled();
        }
    }

    /** What is to be done. */
    sealed interface Decision {

        /** These villages begin; none, where all that may run are running. */
        record Begin(List<VillageCode> villages) implements Decision {}

        record Pause(String reason) implements Decision {}

        record Complete() implements Decision {}
    }
}
