package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.worker.OnWorker;
import id.go.paserkab.desa.worker.WorkerSettings;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * Claims runs through their rows, by the database's clock, so that two nodes never work on one
 * village at once. A claim is renewed while its holder lives and lapses soon after it died.
 */
@OnWorker
final class Claims implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

    private final ScheduledExecutorService renewals =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("claim-renewals").factory());
    private final JdbcClient platform;
    private final Duration length;

    Claims(JdbcClient platform, WorkerSettings settings) {
        this.platform = platform;
        this.length = settings.claim();
    }

    /** Takes the run, unless somebody else has it or it needs nobody. */
    Optional<Claim> take(UUID run) {
        var token = UUID.randomUUID();
        var taken =
                platform.sql(
                                """
                                UPDATE provisioning_run
                                   SET claimed_by = :token,
                                       claimed_until = clock_timestamp() + :length * interval '1 ms'
                                 WHERE id = (SELECT id FROM provisioning_run
                                              WHERE id = :run
                                                AND state IN ('QUEUED', 'RUNNING', 'WAITING', 'UNDOING')
                                                AND (claimed_until IS NULL
                                                     OR claimed_until < clock_timestamp())
                                                FOR UPDATE SKIP LOCKED)
                                """)
                        .param("token", token)
                        .param("length", length.toMillis())
                        .param("run", run)
                        .update();
        return taken == 0 ? Optional.empty() : Optional.of(new Claim(run, token));
    }

    @Override
    public void destroy() {
        renewals.shutdownNow();
    }

    /** The right to work on one run; everything written about the run checks it. */
    final class Claim implements AutoCloseable {

        private final UUID run;
        private final UUID token;
        private final ScheduledFuture<?> renewal;

        private Claim(UUID run, UUID token) {
            this.run = run;
            this.token = token;
            var pause = length.toMillis() / 4;
            this.renewal =
                    renewals.scheduleWithFixedDelay(
                            this::renew, pause, pause, TimeUnit.MILLISECONDS);
        }

        UUID run() {
            return run;
        }

        UUID token() {
            return token;
        }

        private void renew() {
            change("clock_timestamp() + " + length.toMillis() + " * interval '1 ms'", "renewed");
        }

        /** Gives the run free at once. */
        @Override
        public void close() {
            renewal.cancel(false);
            change("NULL", "released");
        }

        private void change(String until, String what) {
            try {
                platform.sql(
                                "UPDATE provisioning_run SET claimed_until = "
                                        + until
                                        + " WHERE id = :run AND claimed_by = :token")
                        .param("run", run)
                        .param("token", token)
                        .update();
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("The claim on run {} could not be {}: {}", run, what, e.getMessage());
            }
        }
    }

    /** Tells that somebody else has taken the run; whoever sees it stops. */
    static final class ClaimLost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ClaimLost(UUID run) {
            super("Another worker has taken run " + run);
        }
    }
}
