package id.go.paserkab.desa.report;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.report.Reports.Published;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of published reports. */
@Component
class ReportRows {

    private static final String PUBLISHED =
            "SELECT month, encode(sha256, 'hex') AS sha256, octet_length(pdf) AS bytes, published,"
                    + " by_name FROM monthly_report ";

    private final JdbcClient platform;

    ReportRows(JdbcClient platform) {
        this.platform = platform;
    }

    /** When the platform began to know anything of the programme. */
    Instant first() {
        return platform.sql(
                        """
                        SELECT least((SELECT at FROM history_start), (SELECT min(at) FROM wave_history)) AS at
                        """)
                .query((row, n) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .single();
    }

    List<Published> all() {
        return platform.sql(PUBLISHED + "ORDER BY month DESC").query((row, n) -> read(row)).list();
    }

    Optional<Published> find(YearMonth month) {
        return platform.sql(PUBLISHED + "WHERE month = :month")
                .param("month", month.atDay(1))
                .query((row, n) -> read(row))
                .optional();
    }

    Optional<byte[]> file(YearMonth month) {
        return platform.sql("SELECT pdf FROM monthly_report WHERE month = :month")
                .param("month", month.atDay(1))
                .query((row, n) -> row.getBytes("pdf"))
                .optional();
    }

    /** Whether this became the month's report; somebody else may have been faster. */
    boolean insert(YearMonth month, byte[] pdf, OffsetDateTime at, Actor by) {
        return platform.sql(
                                """
                                INSERT INTO monthly_report (month, pdf, published, by_subject, by_name)
                                VALUES (:month, :pdf, :at, :subject, :name) ON CONFLICT DO NOTHING
                                """)
                        .param("month", month.atDay(1))
                        .param("pdf", pdf)
                        .param("at", at)
                        .param("subject", by.subject())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    private static Published read(ResultSet row) throws SQLException {
        return new Published(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("sha256"),
                row.getInt("bytes"),
                row.getObject("published", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }
}
