package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.provisioning.RunMoved;
import id.go.paserkab.desa.worker.OnWorker;
import id.go.paserkab.desa.worker.Round;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets waves go on as soon as one of their runs has come to rest, and looks after all of them at
 * intervals, as the process may have died between a run's end and what follows from it.
 */
@OnWorker
class AdvanceWaves implements Round {

    private static final Logger LOG = LoggerFactory.getLogger(AdvanceWaves.class);

    private final JdbcClient platform;
    private final WaveCourse course;

    AdvanceWaves(JdbcClient platform, WaveCourse course) {
        this.platform = platform;
        this.course = course;
    }

    @Override
    public String name() {
        return "advance-waves";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void perform() {
        platform.sql("SELECT id FROM wave WHERE state IN ('RUNNING', 'PAUSED', 'ABORTING')")
                .query(UUID.class)
                .list()
                .forEach(this::goOn);
    }

    @EventListener
    void on(RunMoved moved) {
        var wave = moved.wave();
        if (wave == null) {
            return;
        }
        switch (moved.state()) {
            case SUCCEEDED, FAILED, UNDONE -> goOn(wave);
            case QUEUED, RUNNING, WAITING, UNDOING -> {}
        }
    }

    private void goOn(UUID wave) {
        try {
            course.goOn(wave);
        } catch (RuntimeException e) {
            LOG.warn("Wave {} could not go on; it is looked after again soon.", wave, e);
        }
    }
}
