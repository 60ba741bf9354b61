package id.go.paserkab.desa.insight;

import id.go.paserkab.desa.kernel.PaserTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end of a past day, or this moment: what every question is asked of. */
record View(LocalDate day, Instant asOf, boolean past) {

    static View of(@Nullable LocalDate asOf, Clock clock) {
        var now = clock.instant();
        var today = PaserTime.day(now);
        return asOf == null || !asOf.isBefore(today)
                ? new View(today, now, false)
                : new View(
                        asOf,
                        asOf.plusDays(1).atStartOfDay(PaserTime.ZONE).toInstant().minusMillis(1),
                        true);
    }

    /** A question about this day; now takes in whatever has been written, by whatever clock. */
    JdbcClient.StatementSpec ask(JdbcClient reader, String sql) {
        return reader.sql(sql)
                .param("day", day)
                .param("moment", past ? asOf.atOffset(ZoneOffset.UTC) : OffsetDateTime.MAX);
    }
}
