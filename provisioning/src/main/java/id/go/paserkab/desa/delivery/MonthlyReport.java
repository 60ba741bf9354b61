package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.notice.Argument;
import id.go.paserkab.desa.notice.Notice;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.notice.Notices;
import id.go.paserkab.desa.worker.OnWorker;
import id.go.paserkab.desa.worker.Round;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.YearMonth;

/** Announces the report on a month by the calendar of Paser, where a room makes one. */
@OnWorker
final class MonthlyReport implements Round {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** Who was down on the day catches up; who begins to work in mid-month announces nothing. */
    private static final Duration LATE = Duration.ofDays(7);

    private final Notices notices;
    private final Enclosures enclosures;
    private final Clock clock;

    MonthlyReport(Notices notices, Enclosures enclosures, Clock clock) {
        this.notices = notices;
        this.enclosures = enclosures;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "monthly-report";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    /** On the first of a month, from seven in the morning: the report on the month before. */
    @Override
    public void perform() {
        var now = clock.instant().atZone(PaserTime.ZONE);
        var due = now.toLocalDate().withDayOfMonth(1).atTime(MORNING).atZone(PaserTime.ZONE);
        if (now.isBefore(due)
                || now.isAfter(due.plus(LATE))
                || !enclosures.made(NoticeKind.MONTHLY_REPORT)) {
            return;
        }
        var month = YearMonth.from(due).minusMonths(1);
        notices.post(
                Notice.of(NoticeKind.MONTHLY_REPORT, month.toString(), "/laporan")
                        .saying(new Argument.Month(month)));
    }
}
