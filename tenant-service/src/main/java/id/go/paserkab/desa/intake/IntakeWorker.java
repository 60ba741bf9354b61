package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.population.PopulationRefused;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.task.TaskDecorator;
import org.springframework.stereotype.Component;

/**
 * Checks files and moves them in beside the requests, a few at a time. Whoever works on one lets a
 * beat be heard every few seconds; where none was heard for a while, any node takes it up again.
 */
@Component
class IntakeWorker implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(IntakeWorker.class);
    private static final int AT_ONCE = 2;
    private static final int QUEUED = 100;
    private static final int BEAT_SECONDS = 3;
    private static final Duration SILENCE = Duration.ofSeconds(45);

    private final IntakeRows rows;
    private final IntakeSteps steps;
    private final TaskDecorator villages;
    private final Clock clock;
    private final Set<UUID> here = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(
                    AT_ONCE,
                    AT_ONCE,
                    30,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(QUEUED),
                    Thread.ofPlatform().name("intake-", 1).daemon().factory());
    private final ScheduledExecutorService pulse =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("intake-pulse").daemon().factory());

    IntakeWorker(IntakeRows rows, IntakeSteps steps, TaskDecorator villages, Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.villages = villages;
        this.clock = clock;
        threads.allowCoreThreadTimeOut(true);
    }

    /** Takes up what nobody works on; a queue that is full is asked again with the next page. */
    void wake(Intake intake) {
        var beat = intake.beatAt();
        var silent = beat == null || beat.isBefore(clock.instant().minus(SILENCE));
        if (intake.state().busy() && silent && here.add(intake.id())) {
            try {
                threads.execute(villages.decorate(() -> work(intake.id())));
            } catch (RejectedExecutionException full) {
                here.remove(intake.id());
                log.warn("Too many files wait to be checked");
            }
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
        pulse.shutdownNow();
    }

    private void work(UUID intake) {
        var worker = UUID.randomUUID();
        var done = new AtomicInteger();
        try {
            var now = clock.instant();
            if (rows.claim(intake, worker, now, now.minus(SILENCE))) {
                var beats =
                        pulse.scheduleAtFixedRate(
                                villages.decorate(() -> beat(intake, worker, done)),
                                BEAT_SECONDS,
                                BEAT_SECONDS,
                                TimeUnit.SECONDS);
                try {
                    step(intake, worker, done);
                } finally {
                    beats.cancel(false);
                }
            }
        } finally {
            here.remove(intake);
        }
        rows.find(intake).ifPresent(this::wake);
    }

    private void step(UUID intake, UUID worker, AtomicInteger done) {
        var state = rows.find(intake).map(Intake::state).orElse(IntakeState.ABANDONED);
        try {
            if (state == IntakeState.CHECKING) {
                steps.check(intake, worker, done);
            } else if (state == IntakeState.MOVING) {
                move(intake, worker, done);
            }
        } catch (TakenOver overtaken) {
            log.info("A file of residents was taken over by another worker");
        } catch (RuntimeException fault) {
            log.error("A file of residents could not be worked on", fault);
            rows.failed(
                    intake,
                    worker,
                    state == IntakeState.MOVING ? IntakeState.CHECKED : IntakeState.BROKEN,
                    "FAULT");
        }
    }

    /** Where the register has changed since the check, another one says what stands in the way. */
    private void move(UUID intake, UUID worker, AtomicInteger done) {
        try {
            steps.move(intake, worker, done);
        } catch (PopulationRefused refused) {
            log.info("A file of residents is checked again: {}", refused.why());
            rows.failed(intake, worker, IntakeState.CHECKING, "REGISTER_CHANGED");
        }
    }

    private void beat(UUID intake, UUID worker, AtomicInteger done) {
        try {
            rows.beat(intake, worker, done.get(), clock.instant());
        } catch (RuntimeException missed) {
            log.warn("A beat could not be written", missed);
        }
    }
}
