package id.go.paserkab.desa.tenancy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Opens the connections of one login, each within the budget of all, and watches what is sent
 * through them.
 */
final class VillageConnections extends DelegatingDataSource {

    private final ConnectionBudget budget;
    private final Runnable makeRoom;
    private final Runnable opened;

    VillageConnections(
            DataSource login, ConnectionBudget budget, Runnable makeRoom, Runnable opened) {
        super(login);
        this.budget = budget;
        this.makeRoom = makeRoom;
        this.opened = opened;
    }

    @Override
    public Connection getConnection() throws SQLException {
        budget.takePlace(makeRoom);
        try {
            var connection = super.getConnection();
            opened.run();
            return watched(connection);
        } catch (SQLException | RuntimeException e) {
            budget.freePlace();
            throw e;
        }
    }

    private Connection watched(Connection connection) throws SQLException {
        return (Connection)
                Proxy.newProxyInstance(
                        VillageConnections.class.getClassLoader(),
                        new Class<?>[] {Connection.class, VillageConnection.class},
                        new Watch(connection, budget));
    }

    private static final class Watch implements InvocationHandler {

        private final Connection connection;
        private final PGConnection session;
        private final Map<String, String> asOpened;
        private final ConnectionBudget budget;
        private final AtomicBoolean closed = new AtomicBoolean();
        private volatile boolean odd;

        Watch(Connection connection, ConnectionBudget budget) throws SQLException {
            this.connection = connection;
            this.session = connection.unwrap(PGConnection.class);
            this.asOpened = Map.copyOf(session.getParameterStatuses());
            this.budget = budget;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
                throws Throwable {
            return switch (method.getName()) {
                case "tampered" -> odd || !asOpened.equals(session.getParameterStatuses());
                case "close", "abort" -> close(method, arguments);
                case "isValid" -> aliveAndReset();
                case "createStatement", "prepareCall" -> {
                    odd = true;
                    yield pass(method, arguments);
                }
                case "prepareStatement" -> {
                    odd |= arguments == null || !PlainStatements.contain((String) arguments[0]);
                    yield pass(method, arguments);
                }
                default -> pass(method, arguments);
            };
        }

        private @Nullable Object close(Method method, Object @Nullable [] arguments)
                throws Throwable {
            try {
                return pass(method, arguments);
            } finally {
                if (closed.compareAndSet(false, true)) {
                    budget.freePlace();
                }
            }
        }

        /**
         * Asked of a connection that stood idle for a while: one round trip both proves that it
         * lives and undoes what may have been set on it.
         */
        private boolean aliveAndReset() {
            try (var statement = connection.createStatement()) {
                statement.execute("RESET ALL");
                return true;
            } catch (SQLException e) {
                return false;
            }
        }

        private @Nullable Object pass(Method method, Object @Nullable [] arguments)
                throws Throwable {
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }
    }
}
