package id.go.paserkab.desa.migration;

import id.go.paserkab.desa.platform.ProvisionerDatabase;
import id.go.paserkab.desa.worker.OnWorker;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does work as the provisioner, each piece in one transaction that does not wait long for locks, so
 * that it never stands in front of a village's own work.
 */
@OnWorker
public class ProvisionerTransactions {

    /** The path is that already, by the login's own setting; said again, it changes nothing. */
    private static final String POLITELY =
            """
            SELECT set_config('lock_timeout', '3s', true),
                   set_config('search_path', 'pg_catalog', true),
                   set_config('plan_cache_mode', 'force_generic_plan', true)
            """;

    private final JdbcOperations provisioner;
    private final TransactionTemplate transactions;

    ProvisionerTransactions(@ProvisionerDatabase DataSource provisioner) {
        this.provisioner = new JdbcTemplate(provisioner);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(provisioner));
    }

    public void run(Consumer<JdbcOperations> work) {
        transactions.executeWithoutResult(status -> {
            provisioner.query(POLITELY, row -> {});
            work.accept(provisioner);
        });
    }

    public <T> T call(Function<JdbcOperations, T> work) {
        return transactions.execute(status -> {
            provisioner.query(POLITELY, row -> {});
            return work.apply(provisioner);
        });
    }

    /** Does the work, gives its result and leaves nothing behind. */
    <T> T rehearse(Function<JdbcOperations, T> work) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            provisioner.query(POLITELY, row -> {});
            return work.apply(provisioner);
        });
    }
}
