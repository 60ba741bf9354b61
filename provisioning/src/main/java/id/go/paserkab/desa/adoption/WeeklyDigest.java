package id.go.paserkab.desa.adoption;

import id.go.paserkab.desa.adoption.Adoption.VillageUse;
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
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Tells, on Mondays from seven in the morning, how many villages were open, in use and stuck at the
 * end of the week, and how many a week before: numbers of villages, and no names.
 */
@Component
class WeeklyDigest {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** Who was down on Monday catches up. */
    private static final Duration LATE = Duration.ofDays(3);

    private final Adoption adoption;
    private final Notices notices;
    private final Clock clock;

    WeeklyDigest(Adoption adoption, Notices notices, Clock clock) {
        this.adoption = adoption;
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
        var week = Figures.of(adoption, sunday);
        var before = Figures.of(adoption, sunday.minusWeeks(1));
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

    /** At the end of a day. */
    private record Figures(long open, long inUse, long stuck) {

        static Figures of(Adoption adoption, LocalDate day) {
            var villages = adoption.overview(day).villages();
            return new Figures(
                    villages.size() - count(villages, AdoptionStatus.NOT_LIVE),
                    count(villages, AdoptionStatus.IN_USE),
                    count(villages, AdoptionStatus.STALLED)
                            + count(villages, AdoptionStatus.NEVER_STARTED));
        }

        private static long count(List<VillageUse> villages, AdoptionStatus status) {
            return villages.stream().filter(village -> village.status() == status).count();
        }
    }
}
