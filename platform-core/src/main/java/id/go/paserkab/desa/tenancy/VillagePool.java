package id.go.paserkab.desa.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** The few connections of one login of one village. */
final class VillagePool {

    private static final String TOO_MANY_CONNECTIONS = "53300";

    private final VillageAccess access;
    private final TenancySettings settings;
    private final ConnectionBudget budget;
    private final Semaphore borrowers;
    private final HikariDataSource connections;
    private final AtomicBoolean closing = new AtomicBoolean();
    private volatile boolean retired;
    private volatile long lastUsed = System.nanoTime();

    VillagePool(
            VillageAccess access,
            TenancySettings settings,
            ConnectionBudget budget,
            HikariConfig config) {
        this.access = access;
        this.settings = settings;
        this.budget = budget;
        this.borrowers = new Semaphore(settings.connectionsPerPool(), true);
        this.connections = new HikariDataSource(config);
    }

    /**
     * Lends a connection. A borrower first queues for this pool and only then for a share of the
     * budget, so that the crowd before one village cannot hold up the others. Returns null where
     * the pool was retired in the meantime.
     */
    @Nullable Connection borrow() throws SQLException {
        var deadline = System.nanoTime() + settings.longestWait().toNanos();
        if (!acquire(deadline)) {
            throw new TooBusy(access, settings.longestWait());
        }
        if (retired) {
            borrowers.release();
            return null;
        }
        try {
            if (!budget.lease(deadline - System.nanoTime())) {
                throw new TooBusy(access, settings.longestWait());
            }
        } catch (InterruptedException e) {
            borrowers.release();
            throw interrupted(e);
        } catch (TooBusy e) {
            borrowers.release();
            throw e;
        }
        try {
            lastUsed = System.nanoTime();
            return connections.getConnection();
        } catch (SQLException e) {
            end();
            throw explained(e);
        } catch (RuntimeException e) {
            end();
            throw e;
        }
    }

    void giveBack(Connection connection) throws SQLException {
        try {
            if (connection.unwrap(VillageConnection.class).tampered()) {
                connections.evictConnection(connection);
            }
            connection.close();
        } finally {
            lastUsed = System.nanoTime();
            end();
            if (retired) {
                closeWhenQuiet();
            }
        }
    }

    /** Lends nothing more, and closes when the last borrower has given back. */
    void retire() {
        retired = true;
        evictIdle();
        closeWhenQuiet();
    }

    void close() {
        retired = true;
        if (closing.compareAndSet(false, true)) {
            connections.close();
        }
    }

    /** Closes the connections that nobody works on. */
    void evictIdle() {
        connections.getHikariPoolMXBean().softEvictConnections();
    }

    int idle() {
        return connections.getHikariPoolMXBean().getIdleConnections();
    }

    int lent() {
        return settings.connectionsPerPool() - borrowers.availablePermits();
    }

    int waiting() {
        return borrowers.getQueueLength();
    }

    boolean unusedFor(Duration time) {
        return lent() == 0 && System.nanoTime() - lastUsed > time.toNanos();
    }

    long lastUsed() {
        return lastUsed;
    }

    private boolean acquire(long deadline) throws SQLException {
        try {
            return borrowers.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void end() {
        budget.endLease();
        borrowers.release();
    }

    private void closeWhenQuiet() {
        if (borrowers.tryAcquire(settings.connectionsPerPool())) {
            borrowers.release(settings.connectionsPerPool());
            if (closing.compareAndSet(false, true)) {
                Thread.ofVirtual()
                        .name("close " + connections.getPoolName())
                        .start(connections::close);
            }
        }
    }

    private static SQLException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new SQLTransientConnectionException("Interrupted while waiting", e);
    }

    /**
     * Tells a crowd from an outage: where the last attempt to connect reached no PostgreSQL, that
     * is what went wrong.
     */
    private SQLException explained(SQLException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refusal) {
                if (TOO_MANY_CONNECTIONS.equals(refusal.getSQLState())) {
                    throw new TooBusy(access, settings.longestWait());
                }
                return e;
            }
        }
        if (e instanceof SQLTransientConnectionException) {
            throw new TooBusy(access, settings.longestWait());
        }
        return e;
    }
}
