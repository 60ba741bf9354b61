package id.go.paserkab.desa.web.api;

import id.go.paserkab.desa.provisioning.Run;
import id.go.paserkab.desa.provisioning.RunState;
import id.go.paserkab.desa.provisioning.Step;
import id.go.paserkab.desa.provisioning.StepState;
import id.go.paserkab.desa.web.words.PlainWords;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The making of one village, step by step; failures and remedies in the caller's language. */
@Schema(name = "Run")
record RunView(
        UUID id,
        @Nullable UUID wave,
        @Schema(example = "64.01.03.2006") String village,
        RunState state,
        int attempt,
        Instant queuedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Schema(description = "When a waiting run is tried again by itself")
                @Nullable Instant nextAttemptAt,
        @Nullable String failure,
        @Nullable String remedy,
        @Schema(description = "How many of its steps are done") long done,
        List<StepView> steps) {

    /** {@code inside} shows what is only for those who run the platform: names and details. */
    static RunView of(Run run, boolean inside, PlainWords words, Locale locale) {
        return new RunView(
                run.id(),
                run.wave(),
                run.village().value(),
                run.state(),
                run.attempt(),
                run.queuedAt(),
                run.startedAt(),
                run.finishedAt(),
                run.nextAttemptAt(),
                words.failure(run.failure(), locale),
                words.of(run.remedy(), locale),
                run.done(),
                run.steps().stream()
                        .map(step -> StepView.of(step, inside, words, locale))
                        .toList());
    }

    /** One step; {@code milliseconds} is the working time of its last attempt. */
    @Schema(name = "RunStep")
    record StepView(
            Step step,
            StepState state,
            int attempts,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable Long milliseconds,
            @Schema(description = "What was made; only for those who administer villages")
                    @Nullable String note,
            @Nullable String failure,
            @Schema(description = "The machine's words; only for those who administer villages")
                    @Nullable String detail,
            @Nullable String remedy) {

        static StepView of(Run.RunStep step, boolean inside, PlainWords words, Locale locale) {
            return new StepView(
                    step.step(),
                    step.state(),
                    step.attempts(),
                    step.startedAt(),
                    step.finishedAt(),
                    step.milliseconds(),
                    inside ? words.of(step.note(), locale) : null,
                    words.failure(step.failure(), locale),
                    inside ? words.detail(step.failure()) : null,
                    words.of(step.remedy(), locale));
        }
    }
}
