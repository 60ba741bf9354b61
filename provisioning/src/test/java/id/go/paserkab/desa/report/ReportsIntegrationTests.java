package id.go.paserkab.desa.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.report.Reports.Publication;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.YearMonth;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProvisioningTest
class ReportsIntegrationTests {

    private static final Actor BY = Actor.platform("tests");
    private static final byte[] ONE = "%PDF one".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "%PDF other".getBytes(StandardCharsets.UTF_8);

    @Autowired Reports reports;
    @Autowired JdbcClient platform;

    private final YearMonth first = YearMonth.of(2026, 1);

    /** Otherwise the programme would be as young as the database. */
    @BeforeEach
    void aWaveWasPlannedInJanuaryAndDiscarded() {
        platform.sql(
                        """
                        INSERT INTO wave_history (wave, position, name, state, discarded, at)
                        VALUES (uuidv7(), 0, 'Rencana lama', 'DRAFT', true, '2026-01-05 08:00+08')
                        """)
                .update();
    }

    @Test
    void whatWasPublishedStaysByteByByte() throws Exception {
        var month = first;
        assertThat(reports.publish(month, ONE, BY)).isEqualTo(Publication.DONE);
        assertThat(reports.publish(month, OTHER, BY)).isEqualTo(Publication.ALREADY);
        assertThat(reports.file(month)).hasValue(ONE);
        var kept = reports.published(month).orElseThrow();
        assertThat(kept.sha256())
                .isEqualTo(
                        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(ONE)));
        assertThat(kept.by()).isEqualTo("tests");
        for (var rewriting :
                new String[] {
                    "UPDATE monthly_report SET by_name = 'x'",
                    "DELETE FROM monthly_report",
                    "TRUNCATE monthly_report"
                }) {
            assertThatThrownBy(() -> platform.sql(rewriting).update())
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void aMonthThatGoesOnCannotBePublished() {
        assertThat(reports.publish(reports.current(), ONE, BY)).isEqualTo(Publication.NOT_OVER);
        assertThat(reports.publish(first.minusMonths(1), ONE, BY)).isEqualTo(Publication.NOT_OVER);
        assertThat(reports.months()).startsWith(reports.current()).endsWith(first);
    }
}
