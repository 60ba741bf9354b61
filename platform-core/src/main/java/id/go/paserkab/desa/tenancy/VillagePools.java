package id.go.paserkab.desa.tenancy;

import com.zaxxer.hikari.HikariConfig;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.VillageSuspended;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;

/**
 * A small pool for each login of each village, opened on first use and closed when unused; together
 * they never hold more connections than {@code desa.tenancy.connections-in-all}. Waiting is bounded
 * and ends in {@link TooBusy}.
 */
@Component
public class VillagePools implements DisposableBean {

    private final String url;
    private final TenancySettings settings;
    private final VillagePasswords passwords;
    private final ConnectionBudget budget;
    private final PoolMetrics metrics;
    private final ScheduledThreadPoolExecutor housekeeping;
    private final ConcurrentMap<VillageAccess, VillagePool> pools = new ConcurrentHashMap<>();
    private final ConcurrentMap<Connection, VillagePool> lent = new ConcurrentHashMap<>();

    VillagePools(
            JdbcConnectionDetails address,
            TenancySettings settings,
            VillagePasswords passwords,
            ObjectProvider<MeterRegistry> meters) {
        this.url = address.getJdbcUrl();
        this.settings = settings;
        this.passwords = passwords;
        this.budget = new ConnectionBudget(settings.connectionsInAll(), settings.longestWait());
        this.metrics = new PoolMetrics(meters.getIfAvailable(SimpleMeterRegistry::new), this);
        this.housekeeping = housekeeping();
    }

    /** Does the work on a connection of this login, outside Hibernate and any transaction. */
    public <T> T execute(VillageAccess access, ConnectionCallback<T> work) {
        try {
            var connection = borrow(access);
            try {
                return work.doInConnection(connection);
            } finally {
                giveBack(connection);
            }
        } catch (SQLException e) {
            var translated =
                    new SQLExceptionSubclassTranslator().translate("work on a village", null, e);
            throw translated != null
                    ? translated
                    : new UncategorizedSQLException("work on a village", null, e);
        }
    }

    /** Closes the pools of a village that is served no longer; running work may finish. */
    public void forget(VillageCode village) {
        for (var login : VillageLogin.values()) {
            var pool = pools.remove(new VillageAccess(village, login));
            if (pool != null) {
                pool.retire();
            }
        }
    }

    @EventListener
    void on(VillageSuspended event) {
        forget(event.village());
    }

    @Override
    public void destroy() {
        housekeeping.shutdownNow();
        pools.values().parallelStream().forEach(VillagePool::close);
    }

    Connection borrow(VillageAccess access) throws SQLException {
        var asked = System.nanoTime();
        try {
            while (true) {
                var pool = pools.computeIfAbsent(access, this::open);
                var connection = pool.borrow();
                if (connection != null) {
                    lent.put(connection, pool);
                    return connection;
                }
                pools.remove(access, pool);
            }
        } catch (TooBusy e) {
            metrics.refused();
            throw e;
        } finally {
            metrics.waited(System.nanoTime() - asked);
        }
    }

    void giveBack(Connection connection) throws SQLException {
        var pool = lent.remove(connection);
        if (pool != null) {
            pool.giveBack(connection);
        }
    }

    int openPools() {
        return pools.size();
    }

    int openConnections() {
        return budget.open();
    }

    int lentConnections() {
        return budget.leased();
    }

    int waiting() {
        return budget.waiting() + sum(VillagePool::waiting);
    }

    private int sum(ToIntFunction<VillagePool> figure) {
        return pools.values().stream().mapToInt(figure).sum();
    }

    private VillagePool open(VillageAccess access) {
        var login = new PGSimpleDataSource();
        login.setUrl(url);
        login.setUser(VillageNames.role(access));
        login.setPassword(passwords.of(access));
        // The role says so as well; but a role may change its own defaults.
        login.setCurrentSchema(VillageNames.schema(access.village()));
        // A pool's sessions never change their path, so plans can be kept from the first use.
        login.setPrepareThreshold(1);
        // An error would quote the values of its statement, and with them a resident's data.
        login.setLogServerErrorDetail(false);
        // Then the driver says what it wants of the session while it connects, and RESET ALL
        // returns
        // to that, not to less.
        login.setAssumeMinServerVersion("18");
        login.setConnectTimeout(seconds(settings.longestWait()));
        var config = new HikariConfig();
        config.setPoolName(VillageNames.role(access));
        config.setDataSource(
                new VillageConnections(login, budget, () -> makeRoom(access), metrics::opened));
        config.setMaximumPoolSize(settings.connectionsPerPool());
        config.setMinimumIdle(0);
        config.setIdleTimeout(settings.idleTimeout().toMillis());
        config.setConnectionTimeout(settings.longestWait().toMillis());
        config.setValidationTimeout(Math.min(1_000, settings.longestWait().toMillis()));
        config.setKeepaliveTime(0);
        config.setInitializationFailTimeout(-1);
        config.setScheduledExecutor(housekeeping);
        config.setThreadFactory(Thread.ofVirtual().name(config.getPoolName() + " ", 0).factory());
        return new VillagePool(access, settings, budget, config);
    }

    /** Closes idle connections of the pool that went longest without use. */
    private void makeRoom(VillageAccess forWhom) {
        pools.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(forWhom))
                .map(Map.Entry::getValue)
                .filter(pool -> pool.idle() > 0)
                .min(
                        Comparator.comparing((VillagePool pool) -> pool.lent() > 0)
                                .thenComparingLong(VillagePool::lastUsed))
                .ifPresent(VillagePool::evictIdle);
    }

    private ScheduledThreadPoolExecutor housekeeping() {
        var executor =
                new ScheduledThreadPoolExecutor(
                        2, Thread.ofPlatform().daemon().name("village-pools-", 0).factory());
        executor.setRemoveOnCancelPolicy(true);
        var period = settings.idleTimeout().toMillis();
        var ignored =
                executor.scheduleWithFixedDelay(
                        this::closeUnused, period, period, TimeUnit.MILLISECONDS);
        return executor;
    }

    private void closeUnused() {
        pools.forEach((access, pool) -> {
            if (pool.unusedFor(settings.poolTimeout()) && pools.remove(access, pool)) {
                pool.retire();
            }
        });
    }

    private static int seconds(Duration duration) {
        return (int) Math.max(1, duration.toSeconds());
    }
}
