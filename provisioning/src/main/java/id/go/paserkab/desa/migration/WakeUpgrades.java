package id.go.paserkab.desa.migration;

import id.go.paserkab.desa.worker.OnWorker;
import id.go.paserkab.desa.worker.Round;
import id.go.paserkab.desa.worker.Wakeups;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sees to it that a running upgrade has somebody who will wake it. */
@OnWorker
final class WakeUpgrades implements Round {

    private final JdbcClient platform;
    private final Wakeups wakeups;
    private final Clock clock;

    WakeUpgrades(JdbcClient platform, Wakeups wakeups, Clock clock) {
        this.platform = platform;
        this.wakeups = wakeups;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "wake-upgrades";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void perform() {
        platform.sql("SELECT id FROM upgrade WHERE state = 'RUNNING'")
                .query(UUID.class)
                .list()
                .forEach(upgrade ->
                        wakeups.ask(UpgradeJob.NAME, upgrade.toString(), clock.instant()));
    }
}
