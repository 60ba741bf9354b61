package id.go.paserkab.desa.isolation;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two villages that look alike, made on the real server of the tests. */
public final class TwinVillages {

    public static final Village ONE = village("64.01.03.2006", "Pasir Belengkong");
    public static final Village OTHER = village("64.01.03.2007", "Sangkuriman");

    private static final Collector<CharSequence, ?, String> STATEMENTS = Collectors.joining(";\n");

    /** The platform's tables are made by another module, which this one cannot see. */
    private static final Path PLATFORM_CHANGES =
            Path.of("../provisioning/src/main/resources/db/platform");

    private TwinVillages() {}

    /** Makes both villages anew with every change of the changelog. */
    public static void makeWhole(VillagePasswords passwords) {
        makePlatformTable("village_key", "0016-village-key.sql");
        makePlatformTable("village_resealing", "0018-village-resealing.sql");
        // One transaction for all: tests make villages hundreds of times.
        superuser(
                Stream.of(ONE, OTHER)
                        .map(Village::code)
                        .flatMap(village ->
                                Stream.concat(
                                        making(village, passwords),
                                        changes().stream().map(file -> applying(village, file))))
                        .collect(STATEMENTS));
    }

    /** Makes a table of the platform that rooms of a village use, from its own changelog. */
    public static void makePlatformTable(String table, String file) {
        if (ask(ONE.code(), "SELECT to_regclass('platform.%s')".formatted(table)) != null) {
            return;
        }
        try {
            superuser(
                    "SET ROLE desa_platform; SET search_path = platform; "
                            + Files.readString(PLATFORM_CHANGES.resolve(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The files of the village changelog, in its order. */
    private static List<String> changes() {
        return resource("changelog.yaml")
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("file:"))
                .map(line -> line.substring("file:".length()).strip())
                .toList();
    }

    /** The first field of the first row, asked by the superuser. */
    public static @Nullable String ask(VillageCode village, String sql) {
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

    /** Makes the village's roles and its empty schema. */
    public static void make(VillageCode village, VillagePasswords passwords) {
        superuser(making(village, passwords).collect(STATEMENTS));
    }

    /** Applies one file of the village changelog. */
    public static void apply(VillageCode village, String changes) {
        superuser(applying(village, changes));
    }

    private static Stream<String> making(VillageCode village, VillagePasswords passwords) {
        var schema = VillageNames.schema(village);
        return Stream.of(
                        Stream.of("DROP SCHEMA IF EXISTS " + schema + " CASCADE"),
                        Stream.of(VillageLogin.values())
                                .map(login -> new VillageAccess(village, login))
                                .map(access -> makingRole(access, passwords)),
                        Stream.of("CREATE SCHEMA " + schema + " AUTHORIZATION desa_provisioner"))
                .flatMap(part -> part);
    }

    private static String makingRole(VillageAccess access, VillagePasswords passwords) {
        return """
        DO $$ BEGIN CREATE ROLE %1$s; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
        ALTER ROLE %1$s LOGIN NOINHERIT PASSWORD '%2$s';
        ALTER ROLE %1$s SET search_path = %3$s;
        GRANT CONNECT ON DATABASE desa TO %1$s\
        """
                .formatted(
                        VillageNames.role(access),
                        passwords.of(access),
                        VillageNames.schema(access.village()));
    }

    private static String applying(VillageCode village, String changes) {
        return "SET ROLE desa_provisioner; SET search_path = %s;\n%s\n; RESET ROLE; RESET search_path"
                .formatted(VillageNames.schema(village), resource(changes));
    }

    private static String resource(String file) {
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
