package id.go.paserkab.desa.tenancy;

import static id.go.paserkab.desa.tenancy.TwinVillages.ONE;
import static id.go.paserkab.desa.tenancy.TwinVillages.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VillagePoolsIntegrationTests {

    private static final VillageAccess OFFICE = VillageAccess.office(ONE);
    private static final Duration SHORT = Duration.ofMillis(500);

    private VillagePools pools = TwinVillages.pools(TwinVillages.settings(1, 2, SHORT));

    @BeforeAll
    static void makeVillages() {
        TwinVillages.make();
    }

    @AfterEach
    void closePools() {
        pools.destroy();
    }

    @Test
    void eachLoginStandsInItsOwnSchemaAndNoOther() {
        assertThat(ask(OFFICE, "SELECT body FROM note")).isEqualTo("note of v_6401032006");
        assertThat(ask(VillageAccess.site(OTHER), "SELECT body FROM note"))
                .isEqualTo("note of v_6401032007");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> ask(OFFICE, "SELECT body FROM v_6401032007.note"))
                .withStackTraceContaining("permission denied for schema v_6401032007");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> ask(VillageAccess.site(ONE), "SELECT name FROM resident"))
                .withStackTraceContaining("permission denied for table resident");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET search_path = pg_catalog",
                "SET statement_timeout = 1",
                "SET default_transaction_read_only = on",
                "SET ROLE NONE",
                "SELECT 1; SET lock_timeout = 1",
                "SELECT set_config('search_path', 'pg_catalog', false)",
                "SELECT query_to_xml('SELECT set_config(''statement_timeout'', ''1'', false)', true, false, '')",
                "DO $$ BEGIN PERFORM set_config('statement_timeout', '1', false); END $$",
                "SELECT pg_advisory_lock(7); SELECT 1",
                "PREPARE trap AS SELECT 1",
                "LISTEN trap"
            })
    void theNextBorrowerOfTheOnlyConnectionFindsItClean(String poison) throws SQLException {
        var first = pools.borrow(OFFICE);
        var before = sessionOf(first);
        try (var statement = first.prepareStatement(poison)) {
            statement.execute();
        }
        pools.giveBack(first);
        var second = pools.borrow(OFFICE);
        assertThat(settings(second))
                .isEqualTo("v_6401032006,5s,off,0,v_6401032006_office,v_6401032006_office");
        assertThat(sessionOf(second)).as("another session").isNotEqualTo(before);
        pools.giveBack(second);
    }

    @Test
    void keepsTheConnectionThatWasUsedAsItShould() throws SQLException {
        var first = pools.borrow(OFFICE);
        var session = plain(first, "SELECT pg_backend_pid()");
        pools.giveBack(first);
        var second = pools.borrow(OFFICE);
        assertThat(plain(second, "SELECT pg_backend_pid()")).isEqualTo(session);
        pools.giveBack(second);
    }

    @Test
    void refusesAfterABoundedWaitWhenOneVillagesConnectionsAreTaken() throws SQLException {
        var held = pools.borrow(OFFICE);
        assertThatExceptionOfType(TooBusy.class)
                .isThrownBy(() -> pools.borrow(OFFICE))
                .satisfies(e -> assertThat(e.retryAfterSeconds()).isPositive());
        assertThat(ask(VillageAccess.office(OTHER), "SELECT count(*) FROM note")).isEqualTo("1");
        pools.giveBack(held);
        assertThat(ask(OFFICE, "SELECT count(*) FROM note")).isEqualTo("1");
    }

    @Test
    void refusesAfterABoundedWaitWhenAllConnectionsAreTaken() throws SQLException {
        var one = pools.borrow(OFFICE);
        var other = pools.borrow(VillageAccess.office(OTHER));
        assertThatExceptionOfType(TooBusy.class)
                .isThrownBy(() -> pools.borrow(VillageAccess.site(ONE)));
        pools.giveBack(one);
        pools.giveBack(other);
        assertThat(pools.lentConnections()).isZero();
    }

    @Test
    void closesAnotherVillagesIdleConnectionToMakeRoom() {
        for (var access : logins()) {
            assertThat(ask(access, "SELECT count(*) FROM note")).isEqualTo("1");
            assertThat(pools.openConnections()).isLessThanOrEqualTo(2);
        }
        assertThat(pools.openPools()).isEqualTo(4);
    }

    @Test
    void neverHoldsMoreConnectionsThanAllowedHoweverManyAsk() throws Exception {
        endOtherSessions();
        pools = TwinVillages.pools(TwinVillages.settings(2, 3, Duration.ofSeconds(20)));
        var seen = new ConcurrentLinkedQueue<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks =
                    IntStream.range(0, 200)
                            .<Callable<String>>mapToObj(_ ->
                                    () -> {
                                        var access =
                                                logins().get(
                                                                ThreadLocalRandom.current()
                                                                        .nextInt(4));
                                        var found = ask(access, "SELECT body FROM note");
                                        seen.add(pools.openConnections());
                                        assertThat(found)
                                                .endsWith(VillageNames.schema(access.village()));
                                        return found;
                                    })
                            .toList();
            for (var result : threads.invokeAll(tasks)) {
                result.get();
            }
        }
        assertThat(seen).hasSize(200).allMatch(open -> open <= 3);
        assertThat(pools.lentConnections()).isZero();
        // PostgreSQL needs a moment to end a session that we have closed.
        await().untilAsserted(
                        () -> assertThat(Integer.parseInt(backends())).isLessThanOrEqualTo(3));
    }

    @Test
    void forgetsAVillageOnceItsLastBorrowerHasGivenBack() throws SQLException {
        var held = pools.borrow(OFFICE);
        pools.forget(ONE);
        assertThat(plain(held, "SELECT body FROM note")).isEqualTo("note of v_6401032006");
        pools.giveBack(held);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(pools.openConnections()).isZero());
        assertThat(pools.openPools()).isZero();
        assertThat(ask(OFFICE, "SELECT body FROM note")).isEqualTo("note of v_6401032006");
    }

    @Test
    void goesOnWhenPostgresqlEndsItsSessions() throws SQLException {
        assertThat(ask(OFFICE, "SELECT count(*) FROM note")).isEqualTo("1");
        endOtherSessions();
        await().atMost(Duration.ofSeconds(10))
                .ignoreExceptions()
                .untilAsserted(
                        () -> assertThat(ask(OFFICE, "SELECT count(*) FROM note")).isEqualTo("1"));
        assertThat(pools.openConnections()).isEqualTo(1);
    }

    @Test
    void tellsAWrongPasswordFromACrowd() {
        TwinVillages.superuser("ALTER ROLE v_6401032007_site PASSWORD 'changed'");
        try {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> ask(VillageAccess.site(OTHER), "SELECT 1"))
                    .isNotInstanceOf(TooBusy.class)
                    .withStackTraceContaining("password authentication failed");
            // The pool may just be trying once more.
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(pools.openConnections()).isZero());
        } finally {
            TwinVillages.make();
        }
    }

    private static List<VillageAccess> logins() {
        return List.of(
                VillageAccess.office(ONE),
                VillageAccess.site(ONE),
                VillageAccess.office(OTHER),
                VillageAccess.site(OTHER));
    }

    private static void endOtherSessions() {
        TwinVillages.superuser(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename LIKE 'v\\_%'");
    }

    private static String backends() {
        return TwinVillages.ask(
                "SELECT count(*) FROM pg_stat_activity WHERE usename LIKE 'v\\_%' AND state = 'idle'");
    }

    private String ask(VillageAccess access, String sql) {
        var answer = pools.execute(access, connection -> plain(connection, sql));
        return String.valueOf(answer);
    }

    private static String sessionOf(Connection connection) throws SQLException {
        return plain(connection, "SELECT pg_backend_pid()");
    }

    private static String settings(Connection connection) throws SQLException {
        return plain(
                connection,
                """
                SELECT concat_ws(',', current_setting('search_path'), current_setting('statement_timeout'),
                    current_setting('default_transaction_read_only'), current_setting('lock_timeout'),
                    current_user, session_user)
                """);
    }

    private static String plain(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }
}
