package id.go.paserkab.desa.benchmark.throughput;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;

/**
 * To tell what it costs to have a backend for each village from what the product adds: every
 * village has up to two connections of its own, lent out by the barest of means, and all see the
 * same schema.
 */
final class BackendPerVillage implements MultiTenantConnectionProvider<String>, AutoCloseable {

    private static final long serialVersionUID = 1L;
    private static final int CONNECTIONS = 2;
    private static final Duration WAIT = Duration.ofSeconds(2);

    private final transient DataSource login;
    private final transient Map<String, Backends> backends = new ConcurrentHashMap<>();
    private final transient Queue<Connection> open = new ConcurrentLinkedQueue<>();

    BackendPerVillage(DataSource login) {
        this.login = login;
    }

    @Override
    public Connection getConnection(String village) throws SQLException {
        var mine = backends.computeIfAbsent(village, _ -> new Backends());
        try {
            var idle = mine.idle.poll();
            if (idle != null) {
                return idle;
            }
            if (mine.unopened.tryAcquire()) {
                return opened(mine);
            }
            var awaited = mine.idle.poll(WAIT.toMillis(), TimeUnit.MILLISECONDS);
            if (awaited == null) {
                throw new SQLException("No connection became free within " + WAIT);
            }
            return awaited;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while waiting", e);
        }
    }

    /** A server that is full refuses for now; whoever comes next may try again. */
    private Connection opened(Backends mine) throws SQLException {
        try {
            var connection = login.getConnection();
            open.add(connection);
            return connection;
        } catch (SQLException full) {
            mine.unopened.release();
            throw full;
        }
    }

    @Override
    public void releaseConnection(String village, Connection connection) {
        backends.computeIfAbsent(village, _ -> new Backends()).idle.add(connection);
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        return login.getConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return false;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new IllegalArgumentException("Wraps nothing of type " + type);
    }

    @Override
    public void close() throws SQLException {
        for (var connection : open) {
            connection.close();
        }
    }

    private static final class Backends {

        private final BlockingQueue<Connection> idle = new LinkedBlockingQueue<>();
        private final Semaphore unopened = new Semaphore(CONNECTIONS);
    }
}
