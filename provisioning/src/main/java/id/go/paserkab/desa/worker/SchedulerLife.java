package id.go.paserkab.desa.worker;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;

/** Starts the scheduler when everything else stands, and stops it first. */
final class SchedulerLife implements SmartLifecycle {

    private final Scheduler scheduler;
    private volatile boolean running;

    SchedulerLife(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
