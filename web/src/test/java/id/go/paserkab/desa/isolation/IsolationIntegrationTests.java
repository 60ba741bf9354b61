package id.go.paserkab.desa.isolation;

import static id.go.paserkab.desa.web.support.Platform.TWIN;
import static id.go.paserkab.desa.web.support.Platform.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.tenancy.NoVillageBound;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageLogin;
import id.go.paserkab.desa.tenancy.VillageNames;
import id.go.paserkab.desa.tenancy.VillageRights;
import id.go.paserkab.desa.tenancy.VillageWallsBroken;
import id.go.paserkab.desa.web.WebIntegrationTests;
import jakarta.persistence.EntityManager;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TestConstructor(autowireMode = AutowireMode.ALL)
class IsolationIntegrationTests extends WebIntegrationTests {

    private static final String SECRET = "only the twin may say this";
    private static final String SESSION =
            """
            SELECT concat_ws(',', current_user, session_user, current_setting('search_path'),
                current_setting('statement_timeout'), current_setting('default_transaction_read_only'))
            """;

    private final EntityManager villages;
    private final VillageRights rights;
    private final TransactionTemplate inVillage;

    IsolationIntegrationTests(
            ApplicationContext context,
            EntityManager villages,
            VillageRights rights,
            @Qualifier("villageTransactionManager") PlatformTransactionManager transactions) {
        super(context);
        this.villages = villages;
        this.rights = rights;
        this.inVillage = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void tellTheTwinItsSecret() {
        superuser(
                "UPDATE %s.profile SET vision = '%s'".formatted(VillageNames.schema(TWIN), SECRET));
    }

    static List<Arguments> attacks() {
        var attacks = new ArrayList<Arguments>();
        for (var login : VillageLogin.values()) {
            for (var attack : Attack.values()) {
                attacks.add(Arguments.of(login, attack));
            }
        }
        return attacks;
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void anInjectedStatementBringsNothingBackAndLeavesTheConnectionClean(
            VillageLogin login, Attack attack) {
        var access = new VillageAccess(VILLAGE, login);
        var clean = session(access);
        assertThat(outcome(access, attack))
                .containsAnyOf("permission denied", "relation \"profile\" does not exist")
                .doesNotContain(SECRET);
        for (int borrower = 0; borrower < 3; borrower++) {
            assertThat(session(access)).as("the next borrower").isEqualTo(clean);
        }
        assertThat(session(VillageAccess.office(TWIN)))
                .startsWith("[" + VillageNames.officeRole(TWIN));
    }

    /** So that a test above does not pass only because its attack is mistyped. */
    @Test
    void theSameStatementsWouldBringTheSecretToWhoeverMayReadIt() {
        for (var attack : List.of(Attack.UNION, Attack.TABLE_TO_XML, Attack.STACKED_SEARCH_PATH)) {
            assertThat(outcome(VillageAccess.office(TWIN), attack))
                    .as(attack.name())
                    .contains(SECRET);
        }
    }

    @ParameterizedTest
    @EnumSource(VillageLogin.class)
    void aSessionThatWasSetOtherwiseIsNotLentAgain(VillageLogin login) {
        var access = new VillageAccess(VILLAGE, login);
        var clean = session(access);
        for (var poison :
                List.of(
                        "SET search_path = pg_catalog",
                        "SET statement_timeout = 1",
                        "SET default_transaction_read_only = on",
                        "DO $$ BEGIN PERFORM set_config('statement_timeout', '1', false); END $$")) {
            inVillage(access, "SELECT '1'; " + poison);
            assertThat(session(access)).as("after " + poison).isEqualTo(clean);
        }
    }

    /** PostgreSQL lets every role change its own defaults; the pools do not rely on them. */
    @ParameterizedTest
    @EnumSource(VillageLogin.class)
    void aLoginThatMovesItsOwnDefaultPathStaysInItsSchema(VillageLogin login) {
        var access = new VillageAccess(VILLAGE, login);
        var clean = session(access);
        var role = VillageNames.role(access);
        inVillage(access, "SELECT '1'; ALTER ROLE " + role + " SET search_path = pg_catalog");
        try {
            assertThat(session(access)).isEqualTo(clean);
        } finally {
            superuser(
                    "ALTER ROLE %s SET search_path = %s"
                            .formatted(role, VillageNames.schema(VILLAGE)));
        }
    }

    @Test
    void thereIsNoVillageToReadWhereNoneIsBound() {
        assertThatExceptionOfType(NoVillageBound.class)
                .isThrownBy(() -> inVillage.execute(_ -> villages.createNativeQuery("SELECT 1")));
    }

    @Test
    void theSiteReadsNothingThatIsTheOfficesAlone() {
        var offices = readable(VillageAccess.office(VILLAGE));
        var sites = readable(VillageAccess.site(VILLAGE));
        assertThat(sites).isNotEmpty().isSubsetOf(offices);
        assertThat(offices).contains("profile_revision");
        assertThat(sites).doesNotContain("profile_revision", "databasechangelog");
        assertThat(writable(VillageAccess.site(VILLAGE))).isEmpty();
        assertThat(attempt(VillageAccess.site(VILLAGE), "SELECT count(*) FROM profile_revision"))
                .contains("permission denied");
    }

    @ParameterizedTest
    @EnumSource(VillageLogin.class)
    void noLoginOfAVillageChangesTheSchemaOrSeesThePlatform(VillageLogin login) {
        var access = new VillageAccess(VILLAGE, login);
        for (var statement :
                List.of(
                        "SELECT count(*) FROM platform.membership",
                        "SELECT count(*) FROM pg_authid",
                        "CREATE TABLE mine (x integer)",
                        "CREATE TEMPORARY TABLE mine (x integer)",
                        "ALTER TABLE profile DISABLE TRIGGER ALL",
                        "DROP TABLE profile",
                        "ALTER ROLE v_6401032007_office PASSWORD 'known'",
                        "COPY (SELECT 1) TO PROGRAM 'id'",
                        "SELECT pg_read_file('/etc/passwd')",
                        "SELECT lo_import('/etc/passwd')")) {
            assertThat(attempt(access, statement))
                    .as(statement)
                    .containsAnyOf("permission denied", "must be owner", "no privileges");
        }
    }

    @Test
    void theCatalogueProvesTheWallsOfVillagesThatThePlatformMade() {
        assertThat(rights.excess()).isEmpty();
        var planted = "SELECT ON %s.profile".formatted(VillageNames.schema(TWIN));
        var role = VillageNames.siteRole(VILLAGE);
        superuser("GRANT " + planted + " TO " + role);
        try {
            assertThatExceptionOfType(VillageWallsBroken.class)
                    .isThrownBy(rights::afterSingletonsInstantiated)
                    .withMessageContaining(role)
                    .withMessageContaining(VillageNames.schema(TWIN) + ".profile");
        } finally {
            superuser("REVOKE " + planted + " FROM " + role);
        }
        assertThat(rights.excess()).isEmpty();
    }

    private String outcome(VillageAccess access, Attack attack) {
        return attempt(access, "SELECT address FROM profile WHERE address = '" + attack.on(TWIN));
    }

    private String attempt(VillageAccess access, String sql) {
        try {
            return String.valueOf(inVillage(access, sql));
        } catch (RuntimeException e) {
            var text = new StringBuilder();
            for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
                text.append(cause.getMessage()).append('\n');
            }
            return text.toString();
        }
    }

    private String session(VillageAccess access) {
        return String.valueOf(inVillage(access, SESSION));
    }

    /**
     * Through the product's own Hibernate, transactions and pools, whose connection runs every
     * statement that is stacked behind the first; a query in Hibernate would show only the first.
     */
    private List<String> inVillage(VillageAccess access, String sql) {
        return VillageContext.call(
                access,
                () ->
                        Objects.requireNonNull(
                                inVillage.execute(_ ->
                                        villages.unwrap(Session.class).doReturningWork(all(sql)))));
    }

    private static ReturningWork<List<String>> all(String sql) {
        return connection -> {
            var values = new ArrayList<String>();
            try (var statement = connection.prepareStatement(sql)) {
                var rowsCome = statement.execute();
                while (rowsCome || statement.getUpdateCount() != -1) {
                    if (rowsCome) {
                        try (var rows = statement.getResultSet()) {
                            while (rows.next()) {
                                values.add(String.valueOf(rows.getString(1)));
                            }
                        }
                    }
                    rowsCome = statement.getMoreResults();
                }
            }
            return values;
        };
    }

    private static List<String> readable(VillageAccess access) {
        return tables(access, "SELECT");
    }

    private static List<String> writable(VillageAccess access) {
        return tables(access, "INSERT, UPDATE, DELETE, TRUNCATE");
    }

    private static List<String> tables(VillageAccess access, String privileges) {
        return column(
                """
                SELECT relname FROM pg_class WHERE relnamespace = '%s'::regnamespace AND relkind IN ('r', 'p', 'v')
                   AND has_table_privilege('%s', oid, '%s')
                """
                        .formatted(
                                VillageNames.schema(access.village()),
                                VillageNames.role(access),
                                privileges));
    }

    private static List<String> column(String sql) {
        try (var connection = DriverManager.getConnection(TestServices.superuserUrl());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void superuser(String sql) {
        try (var connection = DriverManager.getConnection(TestServices.superuserUrl());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
