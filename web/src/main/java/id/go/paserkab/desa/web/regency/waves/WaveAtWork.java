package id.go.paserkab.desa.web.regency.waves;

import id.go.paserkab.desa.programme.Wave;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.WaveVillage;
import id.go.paserkab.desa.provisioning.Run;
import id.go.paserkab.desa.provisioning.RunState;
import id.go.paserkab.desa.provisioning.Step;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wave as its page shows it at this moment: what can be done, how many villages stand where, and
 * the villages, those that need somebody first.
 */
public record WaveAtWork(Wave wave, Instant asOf) {

    /** Whether the page has something to wait for. */
    public boolean moving() {
        return switch (wave.state()) {
            case RUNNING, ABORTING -> true;
            // Villages that were at work are finished, and a failed one may be tried again.
            case PAUSED -> working() + held() + in(RunState.QUEUED) > 0;
            case DRAFT, APPROVED, ABORTED, COMPLETED -> false;
        };
    }

    public List<WaveMove> legalMoves() {
        return WaveMove.legalIn(wave.state());
    }

    public List<WaveMove> illegalMoves() {
        return WaveMove.illegalIn(wave.state());
    }

    public boolean sampled() {
        return wave.villages().stream().anyMatch(WaveVillage::sample);
    }

    public long working() {
        return in(RunState.RUNNING) + in(RunState.UNDOING);
    }

    /** Villages whose step waits for a service and goes on by itself. */
    public long held() {
        return in(RunState.WAITING);
    }

    public long waiting() {
        return wave.villages().size()
                - wave.succeeded()
                - wave.failed()
                - working()
                - held()
                - in(RunState.UNDONE);
    }

    /** Those that need somebody, then those at work, then those to come, then those done. */
    public List<WaveVillage> villages() {
        return wave.villages().stream()
                .sorted(
                        Comparator.comparingInt((WaveVillage place) -> rank(place.run()))
                                .thenComparingInt(WaveVillage::position))
                .toList();
    }

    /** The step that is being done or stands in the way; null between steps. */
    public @Nullable Step current(WaveVillage place) {
        var run = place.run();
        return run == null
                ? null
                : run.steps().stream()
                        .filter(step ->
                                switch (step.state()) {
                                    case RUNNING, WAITING, FAILED -> true;
                                    case PENDING, DONE, UNDONE -> false;
                                })
                        .map(Run.RunStep::step)
                        .findFirst()
                        .orElse(null);
    }

    public boolean retryable(WaveVillage place) {
        return place.failed() && wave.state() != WaveState.ABORTING;
    }

    public boolean undoable(WaveVillage place) {
        var run = place.run();
        return run != null
                && wave.state() != WaveState.ABORTING
                && switch (run.state()) {
                    case FAILED, WAITING -> true;
                    case QUEUED, RUNNING, SUCCEEDED, UNDOING, UNDONE -> false;
                };
    }

    private long in(RunState state) {
        return wave.villages().stream()
                .filter(place -> place.run() instanceof Run run && run.state() == state)
                .count();
    }

    private static int rank(@Nullable Run run) {
        return run == null
                ? 4
                : switch (run.state()) {
                    case FAILED -> 0;
                    case WAITING -> 1;
                    case RUNNING -> 2;
                    case UNDOING -> 3;
                    case QUEUED -> 4;
                    case SUCCEEDED -> 5;
                    case UNDONE -> 6;
                };
    }
}
