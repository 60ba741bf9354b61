package id.go.paserkab.desa.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.go.paserkab.desa.platform.DatabaseSettings.Login;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The logins of the platform itself. Boot makes the primary data source, that of {@code
 * spring.datasource}; the others answer to their qualifiers only and never stand in for it.
 */
@Configuration(proxyBeanMethods = false)
class Databases {

    private static final Duration SHORT_LIFE = Duration.ofMinutes(5);

    @Bean
    @Primary
    PlatformTransactionManager platformTransactionManager(DataSource platform) {
        return new JdbcTransactionManager(platform);
    }

    @Bean(defaultCandidate = false, destroyMethod = "close")
    @ReaderDatabase
    DataSource readerDataSource(JdbcConnectionDetails address, DatabaseSettings settings) {
        return pool("reader", address, settings.reader(), 4);
    }

    @Bean(defaultCandidate = false)
    @ReaderDatabase
    JdbcClient readerJdbcClient(@ReaderDatabase DataSource reader) {
        return JdbcClient.create(reader);
    }

    /**
     * Its connections live shortly: a session that has made many schemas carries their catalogue
     * around and slows down.
     */
    @Bean(defaultCandidate = false, destroyMethod = "close")
    @ProvisionerDatabase
    @ConditionalOnProperty("desa.database.provisioner.username")
    DataSource provisionerDataSource(JdbcConnectionDetails address, DatabaseSettings settings) {
        var provisioner = Objects.requireNonNull(settings.provisioner());
        var pool = pool("provisioner", address, provisioner, 10);
        pool.setMaxLifetime(SHORT_LIFE.toMillis());
        return pool;
    }

    private static HikariDataSource pool(
            String name, JdbcConnectionDetails address, Login login, int size) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(address.getJdbcUrl());
        config.setUsername(login.username());
        config.setPassword(login.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setIdleTimeout(Duration.ofMinutes(1).toMillis());
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("prepareThreshold", 1);
        return new HikariDataSource(config);
    }
}
