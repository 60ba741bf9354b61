package id.go.paserkab.desa.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.go.paserkab.desa.local.TestServices;
import java.io.IOException;
import java.sql.DriverManager;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class FailureAnalyzersIntegrationTests {

    private final DatabaseFailureAnalyzer database = new DatabaseFailureAnalyzer();

    @Test
    void saysThatThePasswordIsWrong() {
        var failure = connecting(url(), "desa_platform", "wrong");
        assertThat(analysed(failure).getDescription()).contains("refuses a login", "desa_platform");
        assertThat(analysed(failure).getAction()).contains("spring.datasource.password");
    }

    @Test
    void saysThatNobodyListens() {
        var failure = connecting("jdbc:postgresql://127.0.0.1:1/desa", "desa_platform", "any");
        assertThat(analysed(failure).getDescription()).contains("cannot be reached", "127.0.0.1:1");
        assertThat(analysed(failure).getAction()).startsWith("Start PostgreSQL");
    }

    @Test
    void saysThatThereIsNoDatabase() {
        var settings = TestServices.postgresql();
        var failure =
                connecting(
                        url().replace("/desa", "/nowhere"),
                        Objects.requireNonNull(settings.get("spring.datasource.username")),
                        Objects.requireNonNull(settings.get("spring.datasource.password")));
        assertThat(analysed(failure).getDescription()).contains("does not exist");
    }

    @ParameterizedTest
    @CsvSource({
        "53100, disk of PostgreSQL is full",
        "53300, no connection left",
        "57P03, cannot be reached"
    })
    void saysWhatTheServerLacks(String state, String said) {
        var message = new ServerErrorMessage("SFATAL\0C" + state + "\0Mthe server's words\0");
        assertThat(analysed(new PSQLException(message)).getDescription())
                .contains(said)
                .contains("the server's words");
    }

    @Test
    void saysNothingOfAnOrdinaryMistake() {
        var message = new ServerErrorMessage("SERROR\0C42601\0Msyntax error\0");
        assertThat(database.analyze(new PSQLException(message))).isNull();
    }

    @Test
    void saysThatThisMachinesDiskIsFull() {
        var analyzer = new DiskFullFailureAnalyzer();
        assertThat(analyzer.analyze(new IOException("log: No space left on device")))
                .extracting(FailureAnalysis::getAction)
                .asString()
                .contains("df -h");
        assertThat(analyzer.analyze(new IOException("broken pipe"))).isNull();
    }

    @Test
    void bootKnowsThemAll() {
        var analyzers =
                SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, FailureHandler.handleMessage((_, _) -> {}));
        assertThat(analyzers)
                .extracting(analyzer -> analyzer.getClass().getSimpleName())
                .contains(
                        "DatabaseFailureAnalyzer",
                        "DiskFullFailureAnalyzer",
                        "UnusableMasterSecretFailureAnalyzer",
                        "VillageWallsBrokenFailureAnalyzer");
    }

    private FailureAnalysis analysed(Throwable failure) {
        return Objects.requireNonNull(
                database.analyze(new IllegalStateException("in the middle of it", failure)));
    }

    private static String url() {
        return Objects.requireNonNull(TestServices.postgresql().get("spring.datasource.url"));
    }

    private static Throwable connecting(String url, String user, String password) {
        return catchThrowable(() -> DriverManager.getConnection(url, user, password).close());
    }
}
