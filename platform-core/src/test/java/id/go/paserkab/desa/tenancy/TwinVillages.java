package id.go.paserkab.desa.tenancy;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.secret.DerivedSecrets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Two villages that look alike: the same tables, and rows that say whose they are. */
final class TwinVillages {

    static final VillageCode ONE = new VillageCode("64.01.03.2006");
    static final VillageCode OTHER = new VillageCode("64.01.03.2007");

    private static final Map<String, String> SETTINGS = TestServices.postgresql();

    private TwinVillages() {}

    /** Makes both afresh, with what every village role gets and no more. */
    static void make() {
        for (var village : List.of(ONE, OTHER)) {
            var schema = VillageNames.schema(village);
            superuser("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
            for (var login : VillageLogin.values()) {
                makeRole(new VillageAccess(village, login));
            }
            superuser("CREATE SCHEMA " + schema + " AUTHORIZATION desa_provisioner");
            superuser(
                    "CREATE TABLE " + schema + ".note (id bigint PRIMARY KEY, body text NOT NULL)");
            superuser("CREATE TABLE " + schema + ".resident (id bigint PRIMARY KEY, name text)");
            superuser("INSERT INTO " + schema + ".note VALUES (1, 'note of " + schema + "')");
            superuser(
                    "INSERT INTO " + schema + ".resident VALUES (1, 'someone of " + schema + "')");
            superuser("ALTER TABLE " + schema + ".note OWNER TO desa_provisioner");
            superuser("ALTER TABLE " + schema + ".resident OWNER TO desa_provisioner");
            var roles = String.join(", ", VillageNames.roles(village));
            superuser("GRANT USAGE ON SCHEMA " + schema + " TO " + roles);
            superuser(
                    "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "
                            + schema
                            + " TO "
                            + VillageNames.officeRole(village));
            superuser("GRANT SELECT ON " + schema + ".note TO " + VillageNames.siteRole(village));
        }
    }

    static VillagePools pools(TenancySettings settings) {
        return new VillagePools(address(), settings, passwords(), Nothing.provided());
    }

    static TenancySettings settings(int perPool, int inAll, Duration wait) {
        return new TenancySettings(
                perPool, inAll, wait, Duration.ofSeconds(10), Duration.ofMinutes(5), 1);
    }

    static void superuser(String sql) {
        try (var connection = DriverManager.getConnection(TestServices.superuserUrl());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static String ask(String sql) {
        try (var connection = DriverManager.getConnection(TestServices.superuserUrl());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void makeRole(VillageAccess access) {
        var role = VillageNames.role(access);
        if (ask("SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'").isEmpty()) {
            superuser("CREATE ROLE " + role);
        }
        superuser(
                "ALTER ROLE %s LOGIN NOINHERIT PASSWORD '%s'"
                        .formatted(role, passwords().of(access)));
        superuser(
                "ALTER ROLE %s SET search_path = %s"
                        .formatted(role, VillageNames.schema(access.village())));
        superuser("ALTER ROLE " + role + " SET statement_timeout = 5000");
        superuser("GRANT CONNECT ON DATABASE desa TO " + role);
    }

    private static VillagePasswords passwords() {
        return new VillagePasswords(
                DerivedSecrets.of(setting("desa.master-secret")),
                settings(4, 64, Duration.ofSeconds(2)));
    }

    private static String setting(String name) {
        var value = SETTINGS.get(name);
        if (value == null) {
            throw new IllegalStateException("No " + name);
        }
        return value;
    }

    private static JdbcConnectionDetails address() {
        return new JdbcConnectionDetails() {
            @Override
            public @Nullable String getUsername() {
                return null;
            }

            @Override
            public @Nullable String getPassword() {
                return null;
            }

            @Override
            public String getJdbcUrl() {
                return setting("spring.datasource.url");
            }
        };
    }
}
