package id.go.paserkab.desa.local;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An operator prepares the server again whenever a right is missing: that must harm nobody. */
class BootstrapIntegrationTests {

    private static final Map<String, String> LOGINS =
            Map.of(
                    "DESA_PLATFORM_PASSWORD", "spring.datasource",
                    "DESA_PROVISIONER_PASSWORD", "desa.database.provisioner",
                    "DESA_READER_PASSWORD", "desa.database.reader");

    private final Map<String, String> properties = TestServices.postgresql();

    @Test
    void preparingTheServerAgainTakesNothingAwayFromAVillage() throws IOException, SQLException {
        try (var provisioner = login("desa.database.provisioner");
                var statement = provisioner.createStatement()) {
            statement.execute("CREATE ROLE v_0000000001_office LOGIN NOINHERIT PASSWORD 'trial'");
            statement.execute("GRANT CONNECT ON DATABASE desa TO v_0000000001_office");

            prepare();
            prepare();

            assertThatCode(() -> login("v_0000000001_office", "trial").close())
                    .doesNotThrowAnyException();
            statement.execute("REVOKE CONNECT ON DATABASE desa FROM v_0000000001_office");
            statement.execute("DROP ROLE v_0000000001_office");
        }
        for (var login : LOGINS.values()) {
            assertThatCode(() -> login(login).close()).doesNotThrowAnyException();
        }
    }

    @Test
    void preparingTheServerAgainGivesBackARightThatWasLost() throws IOException, SQLException {
        try (var superuser = superuser("desa");
                var statement = superuser.createStatement()) {
            statement.execute("REVOKE CREATE ON DATABASE desa FROM desa_provisioner");
        }

        prepare();

        try (var provisioner = login("desa.database.provisioner");
                var statement = provisioner.createStatement()) {
            statement.execute("CREATE SCHEMA v_0000000002");
            statement.execute("DROP SCHEMA v_0000000002");
        }
    }

    private void prepare() throws IOException, SQLException {
        SqlScript.named("bootstrap.sql")
                .run(
                        BootstrapIntegrationTests::superuser,
                        "postgres",
                        variable -> setting(LOGINS.get(variable) + ".password"));
    }

    private Connection login(String prefix) throws SQLException {
        return login(setting(prefix + ".username"), setting(prefix + ".password"));
    }

    private Connection login(String name, String password) throws SQLException {
        return DriverManager.getConnection(setting("spring.datasource.url"), name, password);
    }

    private static Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                TestServices.superuserUrl().replace("/desa?", "/" + database + "?"));
    }

    private String setting(String name) {
        return Objects.requireNonNull(properties.get(name), name);
    }
}
