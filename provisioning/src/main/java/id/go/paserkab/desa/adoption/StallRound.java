package id.go.paserkab.desa.adoption;

import id.go.paserkab.desa.worker.OnWorker;
import id.go.paserkab.desa.worker.Round;
import java.time.Duration;

/** Has the villages looked through for those that do not use the platform. */
@OnWorker
final class StallRound implements Round {

    private final StallWatch watch;

    StallRound(StallWatch watch) {
        this.watch = watch;
    }

    @Override
    public String name() {
        return "stalled-villages";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void perform() {
        watch.look();
    }
}
