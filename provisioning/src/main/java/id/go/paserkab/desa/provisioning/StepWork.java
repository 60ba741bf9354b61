package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.provisioning.Claims.Claim;
import id.go.paserkab.desa.provisioning.Interruption.Point;
import id.go.paserkab.desa.provisioning.Run.RunStep;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.worker.OnWorker;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Does, or takes back, the next step of a claimed run and writes down what became of it. */
@OnWorker
final class StepWork {

    private static final Logger LOG = LoggerFactory.getLogger(StepWork.class);

    private final Map<Step, VillageStep> steps = new EnumMap<>(Step.class);
    private final RunBook book;
    private final VillageRegister register;
    private final MeterRegistry meters;
    private final Interruption interruption;
    private final Troubles troubles;

    StepWork(
            List<VillageStep> steps,
            RunBook book,
            VillageRegister register,
            MeterRegistry meters,
            Clock clock,
            ObjectProvider<Interruption> interruptions) {
        steps.forEach(step -> this.steps.put(step.step(), step));
        this.book = book;
        this.register = register;
        this.meters = meters;
        this.interruption = interruptions.getIfAvailable(() -> point -> {});
        this.troubles = new Troubles(clock);
    }

    /** Does the first step that is not done; tells when to come back where it must wait. */
    Optional<Instant> forward(Claim claim, Run run) {
        book.resume(claim);
        var next =
                run.steps().stream()
                        .filter(step -> step.state() != StepState.DONE)
                        .findFirst()
                        .orElseThrow();
        book.begins(claim, next.step());
        var began = System.nanoTime();
        var outcome = perform(run, next);
        var took = Duration.ofNanos(System.nanoTime() - began);
        measure(next.step(), outcome, took);
        return switch (outcome) {
            case Outcome.Done(var note) -> {
                LOG.info("Step {} is done after {} ms: {}.", next.step(), took.toMillis(), note);
                book.done(claim, next.step(), took.toMillis(), note);
                yield Optional.empty();
            }
            case Outcome.RetryAt later -> {
                LOG.info("Step {} waits until {}: {}.", next.step(), later.at(), later.why());
                book.waits(claim, next.step(), later);
                yield Optional.of(later.at());
            }
            case Outcome.Failed failed -> {
                LOG.warn("Step {} has failed: {}.", next.step(), failed.failure());
                book.failed(claim, next.step(), failed);
                yield Optional.empty();
            }
        };
    }

    /** Takes back the last step that is not undone; tells when to come back where it must wait. */
    Optional<Instant> back(Claim claim, Run run) {
        var next =
                run.steps().reversed().stream()
                        .filter(step -> step.state() != StepState.UNDONE)
                        .findFirst()
                        .orElseThrow();
        try {
            if (next.state() != StepState.PENDING) {
                interrupt(run, next.step(), true, false);
                step(next).undo(making(run, next));
                interrupt(run, next.step(), true, true);
            }
        } catch (RuntimeException e) {
            var later = troubles.undoLater(e, 2);
            LOG.warn("Step {} could not be taken back yet: {}.", next.step(), later.why());
            book.undoWaits(claim, later);
            return Optional.of(later.at());
        }
        book.undone(claim, next.step());
        return Optional.empty();
    }

    private Outcome perform(Run run, RunStep next) {
        try {
            interrupt(run, next.step(), false, false);
            var outcome = step(next).perform(making(run, next));
            interrupt(run, next.step(), false, true);
            return outcome;
        } catch (RuntimeException e) {
            return troubles.outcomeOf(e, next.attempts() + 1);
        }
    }

    private Making making(Run run, RunStep next) {
        register.refresh();
        var village = register.find(run.village()).orElseThrow();
        return new Making(run.id(), village, next.attempts() + 1);
    }

    private VillageStep step(RunStep next) {
        var step = steps.get(next.step());
        if (step == null) {
            throw new IllegalStateException("Nobody does step " + next.step());
        }
        return step;
    }

    private void interrupt(Run run, Step step, boolean undoing, boolean after) {
        interruption.at(new Point(run.village(), step, undoing, after));
    }

    private void measure(Step step, Outcome outcome, Duration took) {
        var word =
                switch (outcome) {
                    case Outcome.Done done -> "done";
                    case Outcome.RetryAt later -> "later";
                    case Outcome.Failed failed -> "failed";
                };
        meters.timer("desa.provisioning.step", "step", step.name(), "outcome", word).record(took);
    }
}
