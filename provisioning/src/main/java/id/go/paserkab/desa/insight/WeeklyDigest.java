package id.go.paserkab.desa.insight;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.notice.Argument;
import id.go.paserkab.desa.notice.Notice;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.notice.Notices;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Component;

/**
 * Tells, on Mondays from seven in the morning, how many villages were open, in use and stuck at the
 * end of the week, and how many a week before: the figures of leadership's page for these two days,
 * without names.
 */
@Component
class WeeklyDigest {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** Who was down on Monday catches up. */
    private static final Duration LATE = Duration.ofDays(3);

    private final Insight insight;
    private final Notices notices;
    private final Clock clock;

    WeeklyDigest(Insight insight, Notices notices, Clock clock) {
        this.insight = insight;
        this.notices = notices;
        this.clock = clock;
    }

    void tell() {
        var now = clock.instant().atZone(PaserTime.ZONE);
        var monday = now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var due = monday.atTime(MORNING).atZone(PaserTime.ZONE);
        var key = monday.toString();
        if (now.isBefore(due)
                || now.isAfter(due.plus(LATE))
                || notices.posted(NoticeKind.WEEKLY_DIGEST, key)) {
            return;
        }
        var sunday = monday.minusDays(1);
        var week = Figures.of(insight, sunday);
        var before = Figures.of(insight, sunday.minusWeeks(1));
        notices.post(
                Notice.of(NoticeKind.WEEKLY_DIGEST, key, "/ringkasan")
                        .saying(
                                new Argument.Day(monday.minusWeeks(1)),
                                new Argument.Day(sunday),
                                new Argument.Count(week.open()),
                                new Argument.Count(before.open()),
                                new Argument.Count(week.inUse()),
                                new Argument.Count(before.inUse()),
                                new Argument.Count(week.stuck()),
                                new Argument.Count(before.stuck())));
    }

    /** At the end of a day. A village that is stuck in two ways is one village. */
    private record Figures(int open, int inUse, long stuck) {

        static Figures of(Insight insight, LocalDate day) {
            var counts = insight.at(day).counts();
            var stuck = insight.stuck(day).villages().stream().map(StuckVillage::code).distinct();
            return new Figures(counts.live(), counts.inUse(), stuck.count());
        }
    }
}
