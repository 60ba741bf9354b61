package id.go.paserkab.desa.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.keycloak.IdentityProviderUnavailable;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.BadSqlGrammarException;

class TroublesTests {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    private final Troubles troubles = new Troubles(Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void waitsForAnIdentityProviderThatDoesNotAnswer() {
        var away = new IdentityProviderUnavailable("clients", new IOException("refused"));
        assertThat(troubles.outcomeOf(away, 1))
                .isEqualTo(
                        new Outcome.RetryAt(
                                NOON.plusSeconds(2),
                                "trouble.identity-provider-away.failure: The identity provider does"
                                        + " not answer"));
    }

    @Test
    void waitsLongerEachTimeUpToAQuarterOfAMinute() {
        var away = new IdentityProviderUnavailable("clients", new IOException("refused"));
        assertThat(pause(away, 2)).isEqualTo(Duration.ofSeconds(4));
        assertThat(pause(away, 40)).isEqualTo(Duration.ofSeconds(15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300", "55P03", "40P01"})
    void waitsForADatabaseThatIsAwayOrBusy(String state) {
        var thrown = new IllegalStateException(new SQLException("no", state));
        assertThat(troubles.outcomeOf(thrown, 1)).isInstanceOf(Outcome.RetryAt.class);
    }

    @Test
    void asksForHelpWhereTheDiskIsFull() {
        var full = new DataAccessResourceFailureException("no", new SQLException("no", "53100"));
        assertThat(troubles.outcomeOf(full, 1))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed ->
                                assertThat(failed.remedy())
                                        .startsWith("trouble.disk-full.remedy: "));
    }

    @Test
    void losesPatienceWithASilentSite() {
        var silent = new SiteProbe.SiteDoesNotAnswer("status 404");
        assertThat(troubles.outcomeOf(silent, 1)).isInstanceOf(Outcome.RetryAt.class);
        assertThat(troubles.outcomeOf(silent, 6))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.failure()).contains("status 404"));
    }

    @Test
    void failsAtWhatItDoesNotKnowAndSaysWhat() {
        assertThat(troubles.outcomeOf(new IllegalStateException("odd"), 1))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed ->
                                assertThat(failed.failure())
                                        .startsWith("trouble.unexpected.failure: ")
                                        .contains("odd"));
    }

    @Test
    void keepsTheStatementOutOfWhatItTells() {
        var refused = new SQLException("ERROR: permission denied", "42501");
        var thrown = new BadSqlGrammarException("work", "ALTER ROLE x PASSWORD 'y'", refused);
        assertThat(troubles.outcomeOf(thrown, 1))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed ->
                                assertThat(failed.failure())
                                        .endsWith("(ERROR: permission denied)")
                                        .doesNotContain("ALTER"));
    }

    @Test
    void neverGivesUpTakingBack() {
        assertThat(troubles.undoLater(new IllegalStateException("odd"), 9).at()).isAfter(NOON);
    }

    private Duration pause(RuntimeException thrown, int attempts) {
        var outcome = troubles.outcomeOf(thrown, attempts);
        return outcome instanceof Outcome.RetryAt later
                ? Duration.between(NOON, later.at())
                : Duration.ZERO;
    }
}
