package id.go.paserkab.desa.tenancy;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.dialect.PostgreSQLDialect;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.hibernate.SpringImplicitNamingStrategy;
import org.springframework.boot.persistence.autoconfigure.EntityScanPackages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.hibernate.SpringBeanContainer;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Hibernate for village data. It has no {@code DataSource} (ADR 8): the only way to a connection is
 * through the bound village.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(
        basePackages = "id.go.paserkab.desa",
        entityManagerFactoryRef = "villageEntityManagerFactory",
        transactionManagerRef = "villageTransactionManager")
class VillagePersistence {

    private static final int BATCH = 30;

    @Bean
    LocalContainerEntityManagerFactoryBean villageEntityManagerFactory(
            VillageConnectionProvider connections,
            BoundVillage bound,
            ConfigurableListableBeanFactory beans) {
        var factory = new LocalContainerEntityManagerFactoryBean();
        factory.setPersistenceUnitName("village");
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setPackagesToScan(entityPackages(beans).toArray(String[]::new));
        factory.setJpaPropertyMap(settings(connections, bound, beans));
        return factory;
    }

    @Bean
    PlatformTransactionManager villageTransactionManager(
            EntityManagerFactory villageEntityManagerFactory) {
        return new VillageTransactionManager(villageEntityManagerFactory);
    }

    private static List<String> entityPackages(ConfigurableListableBeanFactory beans) {
        var named = EntityScanPackages.get(beans).getPackageNames();
        return named.isEmpty() && AutoConfigurationPackages.has(beans)
                ? AutoConfigurationPackages.get(beans)
                : named;
    }

    private static Map<String, Object> settings(
            VillageConnectionProvider connections,
            BoundVillage bound,
            ConfigurableListableBeanFactory beans) {
        return Map.ofEntries(
                Map.entry(AvailableSettings.MULTI_TENANT_CONNECTION_PROVIDER, connections),
                Map.entry(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, bound),
                Map.entry(AvailableSettings.BEAN_CONTAINER, new SpringBeanContainer(beans)),
                // Said here, because there is no village to ask while the platform starts.
                Map.entry(AvailableSettings.ALLOW_METADATA_ON_BOOT, false),
                Map.entry(AvailableSettings.DIALECT, PostgreSQLDialect.class.getName()),
                Map.entry(AvailableSettings.JAKARTA_HBM2DDL_DB_NAME, "PostgreSQL"),
                Map.entry(AvailableSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, 18),
                Map.entry(AvailableSettings.HBM2DDL_AUTO, "none"),
                Map.entry(
                        AvailableSettings.PHYSICAL_NAMING_STRATEGY,
                        PhysicalNamingStrategySnakeCaseImpl.class.getName()),
                Map.entry(
                        AvailableSettings.IMPLICIT_NAMING_STRATEGY,
                        SpringImplicitNamingStrategy.class.getName()),
                Map.entry(AvailableSettings.JDBC_TIME_ZONE, "UTC"),
                Map.entry(AvailableSettings.STATEMENT_BATCH_SIZE, BATCH),
                Map.entry(AvailableSettings.ORDER_INSERTS, true),
                Map.entry(AvailableSettings.ORDER_UPDATES, true),
                Map.entry(AvailableSettings.FAIL_ON_PAGINATION_OVER_COLLECTION_FETCH, true),
                // An entity in a shared cache would outlive its village's session.
                Map.entry(AvailableSettings.USE_SECOND_LEVEL_CACHE, false),
                Map.entry(AvailableSettings.USE_QUERY_CACHE, false));
    }
}
