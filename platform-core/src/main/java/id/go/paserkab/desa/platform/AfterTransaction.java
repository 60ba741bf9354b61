package id.go.paserkab.desa.platform;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Work that is only true once the running transaction is over. */
public final class AfterTransaction {

    private AfterTransaction() {}

    /**
     * Runs the work when the running transaction has not been rolled back, or at once where there
     * is none. May also be asked for while a transaction is being completed.
     */
    public static void run(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        if (status != STATUS_ROLLED_BACK) {
                            work.run();
                        }
                    }
                });
    }
}
