package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.provisioning.Claims.Claim;
import id.go.paserkab.desa.provisioning.Claims.ClaimLost;
import id.go.paserkab.desa.worker.OnWorker;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down how a claimed run goes on. Each entry is one transaction that locks the run, checks
 * the claim and checks the move; listeners hear of it after the commit.
 */
@OnWorker
class RunBook {

    private static final Actor WORKER = Actor.platform("provisioning");

    private final JdbcClient platform;
    private final TransactionOperations transactions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    RunBook(
            JdbcClient platform,
            PlatformTransactionManager platformTransactionManager,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.platform = platform;
        this.transactions = new TransactionTemplate(platformTransactionManager);
        this.audit = audit;
        this.events = events;
    }

    /** Comes to work: a run that was queued or waiting is running from now on. */
    void resume(Claim claim) {
        write(
                claim,
                row ->
                        switch (row.state()) {
                            case QUEUED, WAITING -> RunState.RUNNING;
                            case RUNNING, FAILED, SUCCEEDED, UNDOING, UNDONE -> row.state();
                        },
                row -> {});
    }

    void begins(Claim claim, Step step) {
        write(
                claim,
                Row::state,
                row -> {
                    StepMoves.check(lock(claim, step), StepState.RUNNING);
                    step(
                            claim,
                            step,
                            """
                            state = 'RUNNING', attempts = attempts + 1, finished_at = NULL,
                            started_at = clock_timestamp(), failure = NULL, remedy = NULL
                            """);
                });
    }

    /** Notes a step as done; the run has succeeded where it was the last one. */
    void done(Claim claim, Step step, long milliseconds, String note) {
        write(
                claim,
                row ->
                        step == Step.ACTIVATION && row.state() == RunState.RUNNING
                                ? RunState.SUCCEEDED
                                : row.state(),
                row -> {
                    StepMoves.check(lock(claim, step), StepState.DONE);
                    platform.sql(
                                    """
                                    UPDATE provisioning_step
                                       SET state = 'DONE', finished_at = clock_timestamp(),
                                           milliseconds = :milliseconds, note = :note
                                     WHERE run = :run AND step = :step
                                    """)
                            .param("milliseconds", milliseconds)
                            .param("note", note)
                            .param("run", claim.run())
                            .param("step", step.name())
                            .update();
                });
    }

    void waits(Claim claim, Step step, Outcome.RetryAt outcome) {
        write(
                claim,
                row -> row.state() == RunState.RUNNING ? RunState.WAITING : row.state(),
                row -> {
                    StepMoves.check(lock(claim, step), StepState.WAITING);
                    step(claim, step, "state = 'WAITING', failure = :failure", outcome.why());
                    until(claim, outcome);
                });
    }

    void failed(Claim claim, Step step, Outcome.Failed outcome) {
        write(
                claim,
                row -> row.state() == RunState.RUNNING ? RunState.FAILED : row.state(),
                row -> {
                    StepMoves.check(lock(claim, step), StepState.FAILED);
                    tell(
                            "UPDATE provisioning_step SET state = 'FAILED', finished_at ="
                                    + " clock_timestamp(), failure = :failure, remedy = :remedy"
                                    + " WHERE run = :run AND step = :step",
                            claim,
                            step,
                            outcome);
                    tell(
                            "UPDATE provisioning_run SET failure = :failure, remedy = :remedy"
                                    + " WHERE id = :run AND :step IS NOT NULL",
                            claim,
                            step,
                            outcome);
                });
    }

    /** Notes a step as taken back; with the first step the whole run is undone. */
    void undone(Claim claim, Step step) {
        write(
                claim,
                row -> step.ordinal() == 0 ? RunState.UNDONE : row.state(),
                row -> {
                    StepMoves.check(lock(claim, step), StepState.UNDONE);
                    step(claim, step, "state = 'UNDONE', finished_at = clock_timestamp()");
                    if (step.ordinal() == 0) {
                        planAgain(row.village());
                    }
                });
    }

    /** Notes that something stands in the way of taking a step back; it is tried again. */
    void undoWaits(Claim claim, Outcome.RetryAt outcome) {
        write(claim, Row::state, row -> until(claim, outcome));
    }

    private void planAgain(VillageCode village) {
        platform.sql(
                        """
                        UPDATE village SET state = 'PLANNED', state_since = now()
                         WHERE code = :village AND state = 'PROVISIONING'
                        """)
                .param("village", village.value())
                .update();
    }

    private void write(Claim claim, Destination destination, Entry entry) {
        var moved =
                transactions.execute(status -> {
                    var row = lock(claim);
                    var to = destination.of(row);
                    entry.write(row);
                    if (to != row.state()) {
                        RunMoves.check(row.state(), to);
                        move(claim, row, to);
                    }
                    return new RunMoved(claim.run(), row.wave(), to);
                });
        if (moved != null) {
            events.publishEvent(moved);
        }
    }

    private Row lock(Claim claim) {
        return platform.sql(
                        """
                        SELECT state, village, wave FROM provisioning_run
                         WHERE id = :run AND claimed_by = :token FOR UPDATE
                        """)
                .param("run", claim.run())
                .param("token", claim.token())
                .query((row, n) ->
                        new Row(
                                RunState.valueOf(row.getString("state")),
                                new VillageCode(row.getString("village")),
                                row.getObject("wave", UUID.class)))
                .optional()
                .orElseThrow(() -> new ClaimLost(claim.run()));
    }

    private StepState lock(Claim claim, Step step) {
        return platform.sql("SELECT state FROM provisioning_step WHERE run = :run AND step = :step")
                .param("run", claim.run())
                .param("step", step.name())
                .query((row, n) -> StepState.valueOf(row.getString("state")))
                .single();
    }

    private void move(Claim claim, Row row, RunState to) {
        var when =
                switch (to) {
                    case RUNNING ->
                            "started_at = coalesce(started_at, clock_timestamp()), next_attempt_at"
                                    + " = NULL, failure = NULL";
                    case SUCCEEDED, UNDONE ->
                            "finished_at = clock_timestamp(), next_attempt_at = NULL, failure ="
                                    + " NULL, remedy = NULL";
                    case FAILED -> "finished_at = clock_timestamp()";
                    case QUEUED, WAITING, UNDOING -> "finished_at = NULL";
                };
        platform.sql("UPDATE provisioning_run SET state = :to, " + when + " WHERE id = :run")
                .param("to", to.name())
                .param("run", claim.run())
                .update();
        if (to == RunState.FAILED || to == RunState.SUCCEEDED || to == RunState.UNDONE) {
            var entry =
                    AuditEntry.of(WORKER, "run." + to.name().toLowerCase(java.util.Locale.ROOT))
                            .village(row.village());
            audit.record(row.wave() == null ? entry : entry.wave(row.wave()));
        }
    }

    private void step(Claim claim, Step step, String assignments) {
        platform.sql(
                        "UPDATE provisioning_step SET "
                                + assignments
                                + " WHERE run = :run AND step = :step")
                .param("run", claim.run())
                .param("step", step.name())
                .update();
    }

    private void step(Claim claim, Step step, String assignments, String failure) {
        platform.sql(
                        "UPDATE provisioning_step SET "
                                + assignments
                                + " WHERE run = :run AND step = :step")
                .param("failure", failure)
                .param("run", claim.run())
                .param("step", step.name())
                .update();
    }

    private void tell(String sql, Claim claim, Step step, Outcome.Failed outcome) {
        platform.sql(sql)
                .param("failure", outcome.failure())
                .param("remedy", outcome.remedy())
                .param("run", claim.run())
                .param("step", step.name())
                .update();
    }

    private void until(Claim claim, Outcome.RetryAt outcome) {
        platform.sql(
                        """
                        UPDATE provisioning_run SET next_attempt_at = :at, failure = :failure
                         WHERE id = :run
                        """)
                .param("at", java.sql.Timestamp.from(outcome.at()))
                .param("failure", outcome.why())
                .param("run", claim.run())
                .update();
    }

    private interface Destination {

        RunState of(Row row);
    }

    private interface Entry {

        void write(Row row);
    }

    private record Row(RunState state, VillageCode village, @Nullable UUID wave) {}
}
