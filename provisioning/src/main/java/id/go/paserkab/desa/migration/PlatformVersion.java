package id.go.paserkab.desa.migration;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import liquibase.changelog.ChangeLogParameters;
import liquibase.exception.DatabaseException;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringResourceAccessor;
import liquibase.parser.ChangeLogParserFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ResourceLoader;

/** Waits, on a node that does not migrate, until the platform's tables are those of this build. */
final class PlatformVersion {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformVersion.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int LOOKS = 120;

    private final DataSource platform;
    private final String changelog;
    private final ResourceLoader resources;

    PlatformVersion(DataSource platform, String changelog, ResourceLoader resources) {
        this.platform = platform;
        this.changelog = changelog;
        this.resources = resources;
    }

    void await() throws LiquibaseException {
        var wanted = wanted();
        for (var look = 1; ; look++) {
            var missing = new HashSet<>(wanted);
            missing.removeAll(done());
            if (missing.isEmpty()) {
                return;
            }
            if (look == LOOKS || !rest()) {
                throw new PlatformNotMigrated(missing.size());
            }
            if (look == 1) {
                LOG.info("Waiting for a worker node to bring the platform's tables up to date.");
            }
        }
    }

    private List<String> wanted() {
        return OneLiquibase.alone(() -> {
            var accessor = new SpringResourceAccessor(resources);
            var location = changelog.replaceFirst("^classpath:", "");
            return ChangeLogParserFactory.getInstance()
                    .getParser(location, accessor)
                    .parse(location, new ChangeLogParameters(), accessor)
                    .getChangeSets()
                    .stream()
                    .map(changeset -> changeset.getId() + "::" + changeset.getAuthor())
                    .toList();
        });
    }

    private Set<String> done() throws DatabaseException {
        var done = new HashSet<String>();
        try (var connection = platform.getConnection();
                var statement = connection.createStatement()) {
            try (var found =
                    statement.executeQuery("SELECT to_regclass('platform.databasechangelog')")) {
                if (!found.next() || found.getString(1) == null) {
                    return done;
                }
            }
            try (var rows =
                    statement.executeQuery(
                            "SELECT id || '::' || author FROM platform.databasechangelog")) {
                while (rows.next()) {
                    done.add(rows.getString(1));
                }
            }
            return done;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static boolean rest() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
