package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The making of one village, step by step. {@code failure} says what went wrong and {@code remedy}
 * what to do, as message keys with a plain English text behind a colon.
 */
public record Run(
        UUID id,
        @Nullable UUID wave,
        VillageCode village,
        RunState state,
        int attempt,
        Instant queuedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable String failure,
        @Nullable String remedy,
        List<RunStep> steps) {

    public long done() {
        return steps.stream().filter(step -> step.state() == StepState.DONE).count();
    }

    /** One step of the run; {@code milliseconds} is the working time of its last attempt. */
    public record RunStep(
            Step step,
            StepState state,
            int attempts,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable Long milliseconds,
            @Nullable String note,
            @Nullable String failure,
            @Nullable String remedy) {}
}
