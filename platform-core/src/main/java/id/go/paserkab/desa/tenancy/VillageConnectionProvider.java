package id.go.paserkab.desa.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.service.UnknownUnwrapTypeException;
import org.springframework.stereotype.Component;

/** Gives Hibernate the connections of the bound village's login, and none where none is bound. */
@Component
class VillageConnectionProvider implements MultiTenantConnectionProvider<Object> {

    private static final long serialVersionUID = 1L;

    private final transient VillagePools pools;

    VillageConnectionProvider(VillagePools pools) {
        this.pools = pools;
    }

    @Override
    public Connection getConnection(Object tenant) throws SQLException {
        if (tenant instanceof VillageAccess access) {
            return pools.borrow(access);
        }
        throw new NoVillageBound();
    }

    @Override
    public void releaseConnection(Object tenant, Connection connection) throws SQLException {
        pools.giveBack(connection);
    }

    @Override
    public Connection getAnyConnection() {
        throw new NoVillageBound();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        pools.giveBack(connection);
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (!isUnwrappableAs(type)) {
            throw new UnknownUnwrapTypeException(type);
        }
        return type.cast(this);
    }
}
