package id.go.paserkab.desa.insight;

import id.go.paserkab.desa.worker.OnWorker;
import id.go.paserkab.desa.worker.Round;
import java.time.Duration;

/** Looks at the clock for the weekly digest. */
@OnWorker
final class DigestRound implements Round {

    private final WeeklyDigest digest;

    DigestRound(WeeklyDigest digest) {
        this.digest = digest;
    }

    @Override
    public String name() {
        return "weekly-digest";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void perform() {
        digest.tell();
    }
}
