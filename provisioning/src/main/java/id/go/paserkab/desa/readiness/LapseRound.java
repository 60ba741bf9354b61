package id.go.paserkab.desa.readiness;

import id.go.paserkab.desa.worker.OnWorker;
import id.go.paserkab.desa.worker.Round;
import java.time.Duration;

/** Has the gates looked through for what is about to lapse, more often than a day passes. */
@OnWorker
final class LapseRound implements Round {

    private final LapseWatch watch;

    LapseRound(LapseWatch watch) {
        this.watch = watch;
    }

    @Override
    public String name() {
        return "lapsing-gates";
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
