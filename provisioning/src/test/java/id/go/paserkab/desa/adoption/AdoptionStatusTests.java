package id.go.paserkab.desa.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdoptionStatusTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void aVillageThatIsNotOpenHasNothingToUse() {
        assertThat(AdoptionStatus.of(null, null, 0, DAY)).isEqualTo(AdoptionStatus.NOT_LIVE);
        assertThat(AdoptionStatus.of(DAY.plusDays(1), null, 0, DAY))
                .isEqualTo(AdoptionStatus.NOT_LIVE);
    }

    @Test
    void fourDaysOfTwentyEightAreUse() {
        assertThat(status(100, 1, 4)).isEqualTo(AdoptionStatus.IN_USE);
        assertThat(status(0, 0, 4)).isEqualTo(AdoptionStatus.IN_USE);
        assertThat(status(100, 1, 3)).isEqualTo(AdoptionStatus.SLOWING);
        assertThat(status(100, 27, 1)).isEqualTo(AdoptionStatus.SLOWING);
    }

    @Test
    void silenceIsToldApartByWhetherAnythingEverHappened() {
        assertThat(status(100, 28, 0)).isEqualTo(AdoptionStatus.STALLED);
        assertThat(status(100, null, 0)).isEqualTo(AdoptionStatus.NEVER_STARTED);
    }

    @Test
    void theFirstTwoWeeksAreGrace() {
        assertThat(status(13, null, 0)).isEqualTo(AdoptionStatus.NEW);
        assertThat(status(13, 1, 3)).isEqualTo(AdoptionStatus.NEW);
        assertThat(status(14, null, 0)).isEqualTo(AdoptionStatus.NEVER_STARTED);
        assertThat(status(14, 1, 3)).isEqualTo(AdoptionStatus.SLOWING);
    }

    private static AdoptionStatus status(
            int liveForDays, @Nullable Integer silentForDays, int activeDays) {
        return AdoptionStatus.of(
                DAY.minusDays(liveForDays),
                silentForDays == null ? null : DAY.minusDays(silentForDays),
                activeDays,
                DAY);
    }
}
