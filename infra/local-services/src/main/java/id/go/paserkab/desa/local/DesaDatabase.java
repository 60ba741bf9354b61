package id.go.paserkab.desa.local;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** The product's database in the local server: made by {@code bootstrap.sql}, emptied for tests. */
final class DesaDatabase {

    private static final Map<String, String> LOGINS =
            Map.of(
                    "DESA_PLATFORM_PASSWORD", "desa_platform",
                    "DESA_PROVISIONER_PASSWORD", "desa_provisioner",
                    "DESA_READER_PASSWORD", "desa_reader");

    private final SqlScript.Server server;
    private final Secrets secrets;

    DesaDatabase(SqlScript.Server server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /** Makes or mends database and logins. */
    void bootstrap() throws IOException, SQLException {
        SqlScript.named("bootstrap.sql")
                .run(
                        server,
                        "postgres",
                        variable -> secrets.password(LOGINS.getOrDefault(variable, variable)));
    }

    /** Removes the database, every village's roles and the three logins. */
    void drop() throws SQLException {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS desa WITH (FORCE)");
            var roles = new ArrayList<String>();
            try (var found =
                    statement.executeQuery(
                            "SELECT quote_ident(rolname) FROM pg_roles"
                                    + " WHERE rolname ~ '^v_[0-9]{10}' OR rolname ~ '^desa_'"
                                    + " ORDER BY rolname DESC")) {
                while (found.next()) {
                    roles.add(found.getString(1));
                }
            }
            for (var role : roles) {
                statement.execute("DROP ROLE " + role);
            }
        }
    }

    /** The application's settings for this database. */
    Map<String, String> properties(String url) {
        var properties = new LinkedHashMap<String, String>();
        properties.put("spring.datasource.url", url);
        properties.put("spring.datasource.username", "desa_platform");
        properties.put("spring.datasource.password", secrets.password("desa_platform"));
        for (var login : new String[] {"provisioner", "reader"}) {
            properties.put("desa.database." + login + ".username", "desa_" + login);
            properties.put(
                    "desa.database." + login + ".password", secrets.password("desa_" + login));
        }
        properties.put("desa.master-secret", secrets.key(Secrets.MASTER));
        return properties;
    }
}
