package id.go.paserkab.desa.report;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.kernel.PaserTime;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The months that can be reported on, and the reports that were published. What was published once
 * stays as it is, byte by byte: it may have been signed.
 */
@Component
public class Reports {

    private final ReportRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    Reports(ReportRows rows, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** The month that it is in Paser. */
    public YearMonth current() {
        return YearMonth.from(PaserTime.today(clock));
    }

    /**
     * The month of the first wave, or in which history began: before it there is nothing to tell.
     */
    public YearMonth first() {
        return YearMonth.from(PaserTime.day(rows.first()));
    }

    /** Every month that can be reported on, the current one first. */
    public List<YearMonth> months() {
        var first = first();
        return Stream.iterate(
                        current(), month -> !month.isBefore(first), month -> month.minusMonths(1))
                .toList();
    }

    public List<Published> published() {
        return rows.all();
    }

    public Optional<Published> published(YearMonth month) {
        return rows.find(month);
    }

    /** The file as it was published. */
    public Optional<byte[]> file(YearMonth month) {
        return rows.file(month);
    }

    /** Keeps this file as the month's report, if the month is over and has none. */
    @Transactional
    public Publication publish(YearMonth month, byte[] pdf, Actor by) {
        if (!month.isBefore(current()) || month.isBefore(first())) {
            return Publication.NOT_OVER;
        }
        if (!rows.insert(month, pdf, clock.instant().atOffset(ZoneOffset.UTC), by)) {
            return Publication.ALREADY;
        }
        audit.record(
                AuditEntry.of(by, "report.published")
                        .detail("month", month.toString())
                        .detail("sha256", rows.find(month).orElseThrow().sha256()));
        return Publication.DONE;
    }

    /** A report that was published, and the name of its file's content. */
    public record Published(YearMonth month, String sha256, int bytes, Instant at, String by) {}

    /** What came of the wish to publish. */
    public enum Publication {
        DONE,
        ALREADY,
        /** The month goes on, or lies before the programme. */
        NOT_OVER
    }
}
