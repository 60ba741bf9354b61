package id.go.paserkab.desa.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.UpdateSummaryEnum;
import liquibase.exception.DatabaseException;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the platform's own tables to this build's version before anything reads them. Worker nodes
 * do it, one at a time; the others wait until it has been done.
 */
final class PlatformMigration extends SpringLiquibase {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformMigration.class);
    private static final String CHANGELOG = "classpath:db/platform/changelog.yaml";
    private static final String SCHEMA = "platform";

    /** Any number, as long as it stays: nobody else takes advisory locks as the platform. */
    private static final long LOCK = 6_401_202_611L;

    private final boolean worker;

    PlatformMigration(DataSource platform, Map<String, String> roles, boolean worker) {
        this.worker = worker;
        setDataSource(platform);
        setChangeLog(CHANGELOG);
        setDefaultSchema(SCHEMA);
        var parameters = new HashMap<>(roles);
        parameters.put("platform.schema", SCHEMA);
        setChangeLogParameters(parameters);
        setAnalyticsEnabled(false);
        setShowSummary(UpdateSummaryEnum.OFF);
    }

    @Override
    public void afterPropertiesSet() throws LiquibaseException {
        if (worker) {
            migrate();
        } else {
            new PlatformVersion(getDataSource(), CHANGELOG, getResourceLoader()).await();
        }
    }

    /**
     * The lock belongs to its session, so that a node that is killed leaves none. Whoever holds it
     * may break Liquibase's own lock, a row that a killed node would leave for ever.
     */
    private void migrate() throws LiquibaseException {
        try (var guard = getDataSource().getConnection();
                var statement = guard.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
            try {
                breakForgottenLock(guard);
                OneLiquibase.alone(() -> {
                    super.afterPropertiesSet();
                    return true;
                });
                LOG.info("The platform's tables are at this build's version.");
            } finally {
                statement.execute("SELECT pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static void breakForgottenLock(Connection guard) throws SQLException {
        try (Statement statement = guard.createStatement()) {
            var table = SCHEMA + ".databasechangeloglock";
            try (var found = statement.executeQuery("SELECT to_regclass('" + table + "')")) {
                if (!found.next() || found.getString(1) == null) {
                    return;
                }
            }
            statement.execute("DELETE FROM " + table + " WHERE locked");
        }
    }
}
