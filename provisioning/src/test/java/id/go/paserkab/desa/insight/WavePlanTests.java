package id.go.paserkab.desa.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.insight.WavePlan.Punctuality;
import id.go.paserkab.desa.insight.WavePlan.Timing;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.programme.WaveState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WavePlanTests {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 10);

    @Test
    void plansItsVillagesEvenlyOverItsDays() {
        var wave = wave(WaveState.DRAFT, 0, null, null);
        assertThat(wave.planned(FROM.minusDays(1))).isZero();
        assertThat(wave.planned(FROM)).isEqualTo(1);
        assertThat(wave.planned(FROM.plusDays(4))).isEqualTo(7);
        assertThat(wave.planned(UNTIL)).isEqualTo(15);
        assertThat(wave.planned(UNTIL.plusYears(1))).isEqualTo(15);
        assertThat(wave.turns()).containsExactly(FROM.minusDays(1), UNTIL);
    }

    @Test
    void plansNothingWithoutDaysOrOnceStopped() {
        var stopped = wave(WaveState.ABORTED, 3, FROM, FROM);
        assertThat(stopped.planned(UNTIL)).isZero();
        assertThat(stopped.turns()).isEmpty();
        assertThat(stopped.punctuality(UNTIL.plusDays(9)).timing()).isEqualTo(Timing.STOPPED);
        var without =
                new WavePlan(
                        UUID.randomUUID(),
                        1,
                        "Tanpa",
                        WaveState.RUNNING,
                        15,
                        3,
                        0,
                        null,
                        null,
                        noon(FROM),
                        null);
        assertThat(without.planned(UNTIL)).isZero();
        assertThat(without.punctuality(UNTIL).timing()).isEqualTo(Timing.WITHOUT_PLAN);
    }

    @Test
    void saysHowManyDaysLateOrEarly() {
        var waiting = wave(WaveState.APPROVED, 0, null, null);
        assertThat(waiting.punctuality(FROM.minusDays(5)))
                .isEqualTo(new Punctuality(Timing.TO_COME, 14));
        assertThat(waiting.punctuality(FROM.plusDays(2)))
                .isEqualTo(new Punctuality(Timing.STARTS_LATE, 2));
        var running = wave(WaveState.RUNNING, 6, FROM, null);
        assertThat(running.punctuality(FROM.plusDays(3)))
                .isEqualTo(new Punctuality(Timing.UNDER_WAY, 6));
        assertThat(running.punctuality(UNTIL.plusDays(4)))
                .isEqualTo(new Punctuality(Timing.LATE, 4));
        assertThat(running.punctuality(UNTIL.plusDays(4)).late()).isTrue();
        assertThat(done(UNTIL.plusDays(2))).isEqualTo(new Punctuality(Timing.FINISHED_LATE, 2));
        assertThat(done(UNTIL)).isEqualTo(new Punctuality(Timing.FINISHED, 0));
        assertThat(done(UNTIL.minusDays(3))).isEqualTo(new Punctuality(Timing.FINISHED_EARLY, 3));
    }

    @Test
    void goesOnAtThePaceSoFarAndOnlyWhereThereIsOne() {
        var running = wave(WaveState.RUNNING, 6, FROM, null);
        // Six in four days leave nine for six more.
        assertThat(running.forecast(FROM.plusDays(3))).isEqualTo(FROM.plusDays(9));
        assertThat(running.forecast(FROM.plusDays(1))).isNull();
        assertThat(wave(WaveState.RUNNING, 2, FROM, null).forecast(FROM.plusDays(8))).isNull();
        assertThat(wave(WaveState.APPROVED, 0, null, null).forecast(UNTIL)).isNull();
        assertThat(wave(WaveState.COMPLETED, 15, FROM, UNTIL).forecast(UNTIL)).isNull();
        assertThat(wave(WaveState.ABORTED, 6, FROM, UNTIL).forecast(UNTIL)).isNull();
    }

    private static Punctuality done(LocalDate day) {
        return wave(WaveState.COMPLETED, 15, FROM, day).punctuality(day.plusDays(30));
    }

    private static WavePlan wave(
            WaveState state,
            int opened,
            @Nullable LocalDate started,
            @Nullable LocalDate finished) {
        return new WavePlan(
                UUID.randomUUID(),
                1,
                "Percontohan",
                state,
                15,
                opened,
                0,
                FROM,
                UNTIL,
                started == null ? null : noon(started),
                finished == null ? null : noon(finished));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(PaserTime.ZONE).toInstant();
    }
}
