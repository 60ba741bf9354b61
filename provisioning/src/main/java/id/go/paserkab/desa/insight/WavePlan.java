package id.go.paserkab.desa.insight;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.programme.WaveState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wave's plan beside what came of it, as it was known on the day of the picture. */
public record WavePlan(
        UUID id,
        int number,
        String name,
        WaveState state,
        int villages,
        int opened,
        int failed,
        @Nullable LocalDate plannedFrom,
        @Nullable LocalDate plannedUntil,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** A pace told from fewer villages, or from fewer days, says nothing. */
    private static final int ENOUGH_VILLAGES = 3;

    private static final int ENOUGH_DAYS = 3;

    /**
     * How many of its villages should have been open at the end of that day: evenly from the first
     * planned day to the last. A wave without both days, or one that was aborted, plans nothing.
     */
    public int planned(LocalDate day) {
        if (plannedFrom == null || plannedUntil == null || stopped() || day.isBefore(plannedFrom)) {
            return 0;
        }
        if (!day.isBefore(plannedUntil)) {
            return villages;
        }
        var length = ChronoUnit.DAYS.between(plannedFrom, plannedUntil) + 1;
        return (int) (villages * (ChronoUnit.DAYS.between(plannedFrom, day) + 1) / length);
    }

    /** The days between which the planned line rises; empty where the wave plans nothing. */
    public List<LocalDate> turns() {
        return plannedFrom == null || plannedUntil == null || stopped() || villages == 0
                ? List.of()
                : List.of(plannedFrom.minusDays(1), plannedUntil);
    }

    /** Whether the wave keeps its plan, at the end of that day. */
    public Punctuality punctuality(LocalDate day) {
        if (stopped()) {
            return Punctuality.of(Timing.STOPPED);
        }
        if (plannedUntil == null) {
            return Punctuality.of(Timing.WITHOUT_PLAN);
        }
        if (finishedAt != null) {
            var late = ChronoUnit.DAYS.between(plannedUntil, PaserTime.day(finishedAt));
            return late > 0
                    ? new Punctuality(Timing.FINISHED_LATE, late)
                    : new Punctuality(late < 0 ? Timing.FINISHED_EARLY : Timing.FINISHED, -late);
        }
        if (day.isAfter(plannedUntil)) {
            return new Punctuality(Timing.LATE, ChronoUnit.DAYS.between(plannedUntil, day));
        }
        if (startedAt == null && plannedFrom != null && day.isAfter(plannedFrom)) {
            return new Punctuality(Timing.STARTS_LATE, ChronoUnit.DAYS.between(plannedFrom, day));
        }
        return new Punctuality(
                startedAt == null ? Timing.TO_COME : Timing.UNDER_WAY,
                ChronoUnit.DAYS.between(day, plannedUntil));
    }

    /**
     * On which day the last village would be open if the wave went on as fast as it has gone so
     * far. Null where there is too little to tell a pace from.
     */
    public @Nullable LocalDate forecast(LocalDate day) {
        if (startedAt == null || finishedAt != null || stopped() || opened >= villages) {
            return null;
        }
        var days = ChronoUnit.DAYS.between(PaserTime.day(startedAt), day) + 1;
        if (opened < ENOUGH_VILLAGES || days < ENOUGH_DAYS) {
            return null;
        }
        return day.plusDays(Math.ceilDiv((villages - opened) * days, opened));
    }

    private boolean stopped() {
        return state == WaveState.ABORTING || state == WaveState.ABORTED;
    }

    /** How a wave stands to its plan, and by how many days. */
    public record Punctuality(Timing timing, long days) {

        private static Punctuality of(Timing timing) {
            return new Punctuality(timing, 0);
        }

        public boolean late() {
            return switch (timing) {
                case LATE, STARTS_LATE, FINISHED_LATE -> true;
                case WITHOUT_PLAN, STOPPED, TO_COME, UNDER_WAY, FINISHED, FINISHED_EARLY -> false;
            };
        }
    }

    /** How a wave stands to its plan. */
    public enum Timing {
        /** Nobody said until when. */
        WITHOUT_PLAN,
        STOPPED,
        TO_COME,
        STARTS_LATE,
        UNDER_WAY,
        LATE,
        FINISHED,
        FINISHED_EARLY,
        FINISHED_LATE
    }
}
