package id.go.paserkab.desa.profile;

import id.go.paserkab.desa.kernel.Slug;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.register.District;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageLogin;
import id.go.paserkab.desa.tenancy.VillageNames;
import id.go.paserkab.desa.tenancy.VillagePasswords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two villages that look alike; the other one has not been upgraded beyond its first changeset. */
final class TwinVillages {

    static final Village ONE = village("64.01.03.2006", "Pasir Belengkong");
    static final Village OTHER = village("64.01.03.2007", "Sangkuriman");

    private TwinVillages() {}

    static void make(VillagePasswords passwords) {
        make(ONE.code(), passwords);
        make(OTHER.code(), passwords);
        apply(ONE.code(), "0001-profile.sql");
        apply(ONE.code(), "0002-office-hours.sql");
        apply(OTHER.code(), "0001-profile.sql");
    }

    static @Nullable String ask(VillageCode village, String sql) {
        try (var connection = DriverManager.getConnection(TestServices.superuserUrl());
                var statement = connection.createStatement()) {
            statement.execute("SET search_path = " + VillageNames.schema(village));
            try (var rows = statement.executeQuery(sql)) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private static void make(VillageCode village, VillagePasswords passwords) {
        var schema = VillageNames.schema(village);
        superuser("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
        for (var login : VillageLogin.values()) {
            var access = new VillageAccess(village, login);
            var role = VillageNames.role(access);
            superuser(
                    "DO $$ BEGIN CREATE ROLE %s; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
                            .formatted(role));
            superuser(
                    "ALTER ROLE %s LOGIN NOINHERIT PASSWORD '%s'"
                            .formatted(role, passwords.of(access)));
            superuser("ALTER ROLE %s SET search_path = %s".formatted(role, schema));
            superuser("GRANT CONNECT ON DATABASE desa TO " + role);
        }
        superuser("CREATE SCHEMA " + schema + " AUTHORIZATION desa_provisioner");
    }

    private static void apply(VillageCode village, String changes) {
        superuser(
                "SET ROLE desa_provisioner; SET search_path = %s; %s"
                        .formatted(VillageNames.schema(village), changelog(changes)));
    }

    private static String changelog(String file) {
        try (var stream = TwinVillages.class.getResourceAsStream("/db/village/" + file)) {
            return new String(
                    java.util.Objects.requireNonNull(stream).readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void superuser(String sql) {
        try (var connection = DriverManager.getConnection(TestServices.superuserUrl());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private static Village village(String code, String name) {
        return new Village(
                new VillageCode(code),
                name,
                Slug.ofName(name),
                new District("64.01.03", "Paser Belengkong"),
                VillageState.ACTIVE,
                List.of(),
                0,
                3,
                null,
                null);
    }
}
