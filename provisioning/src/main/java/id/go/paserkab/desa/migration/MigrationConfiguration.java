package id.go.paserkab.desa.migration;

import id.go.paserkab.desa.worker.WorkerSettings;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Puts the platform's migration where Boot expects Liquibase: everything that reads the database by
 * JDBC or JPA waits for it.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    @Bean
    PlatformMigration liquibase(
            DataSource platform, WorkerSettings worker, Environment environment) {
        return new PlatformMigration(
                platform,
                Map.of(
                        "reader.role",
                        environment.getProperty("desa.database.reader.username", "desa_reader"),
                        "provisioner.role",
                        environment.getProperty(
                                "desa.database.provisioner.username", "desa_provisioner")),
                worker.enabled());
    }
}
