package id.go.paserkab.desa.benchmark.throughput;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.go.paserkab.desa.benchmark.DatabaseLogin;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.dialect.PostgreSQLDialect;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * The stacks that the product is compared with. They share one login; two have one plain pool. With
 * {@code searchPath} each checkout is told its village by {@code SET search_path}, the usual
 * recipe, and without it everything lies in one schema.
 */
final class SharedLogin implements AutoCloseable {

    private final AutoCloseable connections;
    private final LocalContainerEntityManagerFactoryBean factory;
    private final Notes notes;

    private SharedLogin(String name, AutoCloseable connections, Map<String, Object> settings) {
        this.connections = connections;
        factory = new LocalContainerEntityManagerFactoryBean();
        factory.setPersistenceUnitName(name);
        factory.setPackagesToScan(Note.class.getPackageName());
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setJpaPropertyMap(settings);
        factory.afterPropertiesSet();
        EntityManagerFactory entities = Objects.requireNonNull(factory.getObject());
        notes = Notes.through(entities, new JpaTransactionManager(entities));
    }

    /** One schema, no switching. */
    static SharedLogin single(DatabaseLogin login, int size) {
        var pool = pool("single", login, size, NoteTables.SINGLE_SCHEMA);
        return new SharedLogin(
                "single",
                pool,
                settings(Map.of(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool)));
    }

    /** A schema per village, switched at each checkout. */
    static SharedLogin searchPath(DatabaseLogin login, int size) {
        var pool = pool("search-path", login, size, "public");
        var provider = new SearchPathConnections(pool);
        return new SharedLogin(
                "search-path",
                pool,
                settings(
                        Map.of(
                                AvailableSettings.MULTI_TENANT_CONNECTION_PROVIDER,
                                provider,
                                AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER,
                                new SchemaOfVillage())));
    }

    /** One schema, and backends of its own for each village. */
    static SharedLogin backends(DatabaseLogin login) {
        var plain = new PGSimpleDataSource();
        plain.setUrl(login.url());
        plain.setUser(login.username());
        plain.setPassword(login.password());
        plain.setPrepareThreshold(1);
        plain.setCurrentSchema(NoteTables.SINGLE_SCHEMA);
        var provider = new BackendPerVillage(plain);
        return new SharedLogin(
                "backends",
                provider,
                settings(
                        Map.of(
                                AvailableSettings.MULTI_TENANT_CONNECTION_PROVIDER,
                                provider,
                                AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER,
                                new SchemaOfVillage())));
    }

    Notes notes() {
        return notes;
    }

    private static Map<String, Object> settings(Map<String, Object> own) {
        var settings = new HashMap<String, Object>(own);
        settings.put(AvailableSettings.HBM2DDL_AUTO, "none");
        settings.put(AvailableSettings.ALLOW_METADATA_ON_BOOT, false);
        settings.put(AvailableSettings.DIALECT, PostgreSQLDialect.class.getName());
        return settings;
    }

    private static HikariDataSource pool(
            String name, DatabaseLogin login, int size, String schema) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(login.url());
        config.setUsername(login.username());
        config.setPassword(login.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.addDataSourceProperty("prepareThreshold", 1);
        config.addDataSourceProperty("currentSchema", schema);
        return new HikariDataSource(config);
    }

    @Override
    public void close() throws Exception {
        factory.destroy();
        connections.close();
    }
}
