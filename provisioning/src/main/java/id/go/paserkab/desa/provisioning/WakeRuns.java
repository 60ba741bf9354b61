package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.worker.OnWorker;
import id.go.paserkab.desa.worker.Round;
import id.go.paserkab.desa.worker.Wakeups;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sees to it that every run that lives has somebody who will wake it. */
@OnWorker
final class WakeRuns implements Round {

    private final JdbcClient platform;
    private final Wakeups wakeups;
    private final Clock clock;

    WakeRuns(JdbcClient platform, Wakeups wakeups, Clock clock) {
        this.platform = platform;
        this.wakeups = wakeups;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "wake-runs";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void perform() {
        platform.sql(
                        """
                        SELECT id FROM provisioning_run r
                         WHERE state IN ('QUEUED', 'RUNNING', 'WAITING', 'UNDOING')
                           AND NOT EXISTS (SELECT FROM scheduled_tasks t
                                            WHERE t.task_name = :job AND t.task_instance = r.id::text)
                        """)
                .param("job", RunJob.NAME)
                .query(UUID.class)
                .list()
                .forEach(run -> wakeups.ask(RunJob.NAME, run.toString(), clock.instant()));
    }
}
