package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.provisioning.Claims.Claim;
import id.go.paserkab.desa.provisioning.Claims.ClaimLost;
import id.go.paserkab.desa.worker.DatabaseTrouble;
import id.go.paserkab.desa.worker.Job;
import id.go.paserkab.desa.worker.OnWorker;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Works on one run from where its row stands until it rests, waits or is finished. */
@OnWorker
final class RunJob implements Job {

    static final String NAME = "provisioning-run";

    private static final Logger LOG = LoggerFactory.getLogger(RunJob.class);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int PATIENCE_WITH_THE_DATABASE = 60;

    private final Claims claims;
    private final RunReader runs;
    private final StepWork work;
    private final Clock clock;

    RunJob(Claims claims, RunReader runs, StepWork work, Clock clock) {
        this.claims = claims;
        this.runs = runs;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next perform(String instance) {
        var run = UUID.fromString(instance);
        for (var tries = 1; ; tries++) {
            try (var marked = MDC.putCloseable("run", instance)) {
                return attempt(run);
            } catch (RuntimeException e) {
                if (DatabaseTrouble.of(e) != DatabaseTrouble.AWAY
                        || tries == PATIENCE_WITH_THE_DATABASE) {
                    throw e;
                }
                LOG.info("The database does not answer; the run goes on when it does.");
                if (!rest()) {
                    throw e;
                }
            }
        }
    }

    private Next attempt(UUID id) {
        var claim = claims.take(id);
        if (claim.isEmpty()) {
            return runs.find(id).filter(run -> live(run.state())).isPresent()
                    ? soon()
                    : new Next.Rest();
        }
        try (var held = claim.get()) {
            return goOn(held);
        } catch (ClaimLost lost) {
            LOG.info("Another worker has taken this run.");
            return soon();
        }
    }

    private Next goOn(Claim claim) {
        while (true) {
            var run = runs.find(claim.run()).orElseThrow();
            try (var marked = MDC.putCloseable("village", run.village().value())) {
                if (!live(run.state())) {
                    return new Next.Rest();
                }
                var comeBack =
                        run.state() == RunState.UNDOING
                                ? work.back(claim, run)
                                : work.forward(claim, run);
                if (comeBack.isPresent()) {
                    return new Next.Again(comeBack.get());
                }
            }
        }
    }

    private static boolean live(RunState state) {
        return switch (state) {
            case QUEUED, RUNNING, WAITING, UNDOING -> true;
            case FAILED, SUCCEEDED, UNDONE -> false;
        };
    }

    private Next soon() {
        return new Next.Again(clock.instant().plus(SOON));
    }

    private static boolean rest() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
