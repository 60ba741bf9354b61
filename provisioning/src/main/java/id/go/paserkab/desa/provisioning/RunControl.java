package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.worker.Wakeups;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins, retries and takes back runs. Only rows are written here, in the caller's platform
 * transaction where there is one; a worker node does what they say.
 */
@Component
public class RunControl {

    private final JdbcClient platform;
    private final Wakeups wakeups;
    private final AuditTrail audit;
    private final Clock clock;

    RunControl(JdbcClient platform, Wakeups wakeups, AuditTrail audit, Clock clock) {
        this.platform = platform;
        this.wakeups = wakeups;
        this.audit = audit;
        this.clock = clock;
    }

    /** Queues the making of a planned village. */
    @Transactional
    public UUID begin(@Nullable UUID wave, VillageCode village, Actor by) {
        var state = lockVillage(village);
        VillageMoves.check(state, VillageState.PROVISIONING);
        var run = UUID.randomUUID();
        platform.sql(
                        """
                        UPDATE village SET state = 'PROVISIONING', state_since = now(),
                               state_reason = NULL, state_until = NULL WHERE code = :village
                        """)
                .param("village", village.value())
                .update();
        platform.sql(
                        """
                        INSERT INTO provisioning_run (id, wave, village, queued_at)
                        VALUES (:run, :wave, :village, :now)
                        """)
                .param("run", run)
                .param("wave", wave)
                .param("village", village.value())
                .param("now", now())
                .update();
        for (var step : Step.values()) {
            platform.sql(
                            """
                            INSERT INTO provisioning_step (run, step, position)
                            VALUES (:run, :step, :position)
                            """)
                    .param("run", run)
                    .param("step", step.name())
                    .param("position", step.ordinal() + 1)
                    .update();
        }
        audit.record(entry(by, "run.queued", village, wave));
        wake(run);
        return run;
    }

    /** Queues a failed run again; it goes on at the step that failed. */
    @Transactional
    public void retry(UUID run, Actor by) {
        var row = lock(run);
        RunMoves.check(row.state(), RunState.QUEUED);
        platform.sql(
                        """
                        UPDATE provisioning_run
                           SET state = 'QUEUED', attempt = attempt + 1, finished_at = NULL,
                               next_attempt_at = NULL, failure = NULL, remedy = NULL
                         WHERE id = :run
                        """)
                .param("run", run)
                .update();
        audit.record(entry(by, "run.retried", row.village(), row.wave()));
        wake(run);
    }

    /** Orders that what a run has made be taken back. */
    @Transactional
    public void undo(UUID run, String reason, Actor by) {
        var row = lock(run);
        RunMoves.check(row.state(), RunState.UNDOING);
        platform.sql(
                        """
                        UPDATE provisioning_run
                           SET state = 'UNDOING', finished_at = NULL, next_attempt_at = NULL
                         WHERE id = :run
                        """)
                .param("run", run)
                .update();
        audit.record(entry(by, "run.undoing", row.village(), row.wave()).reason(reason));
        wake(run);
    }

    private void wake(UUID run) {
        wakeups.ask(RunJob.NAME, run.toString(), clock.instant());
    }

    private VillageState lockVillage(VillageCode village) {
        return platform.sql("SELECT state FROM village WHERE code = :village FOR UPDATE")
                .param("village", village.value())
                .query((row, n) -> VillageState.valueOf(row.getString("state")))
                .single();
    }

    private Row lock(UUID run) {
        return platform.sql(
                        "SELECT state, village, wave FROM provisioning_run WHERE id = :run FOR"
                                + " UPDATE")
                .param("run", run)
                .query((row, n) ->
                        new Row(
                                RunState.valueOf(row.getString("state")),
                                new VillageCode(row.getString("village")),
                                row.getObject("wave", UUID.class)))
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static AuditEntry entry(
            Actor by, String action, VillageCode village, @Nullable UUID wave) {
        var entry = AuditEntry.of(by, action).village(village);
        return wave == null ? entry : entry.wave(wave);
    }

    private record Row(RunState state, VillageCode village, @Nullable UUID wave) {}
}
