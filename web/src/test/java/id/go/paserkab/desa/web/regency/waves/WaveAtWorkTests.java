package id.go.paserkab.desa.web.regency.waves;

import static id.go.paserkab.desa.web.regency.waves.WaveFixtures.NOW;
import static id.go.paserkab.desa.web.regency.waves.WaveFixtures.place;
import static id.go.paserkab.desa.web.regency.waves.WaveFixtures.village;
import static id.go.paserkab.desa.web.regency.waves.WaveFixtures.wave;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.WaveVillage;
import id.go.paserkab.desa.provisioning.RunState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaveAtWorkTests {

    private final List<WaveVillage> places =
            List.of(
                    place(village("64.01.01.2001", "Selesai"), 1, RunState.SUCCEEDED),
                    place(village("64.01.01.2002", "Antre"), 2, null),
                    place(village("64.01.01.2003", "Bekerja"), 3, RunState.RUNNING),
                    place(village("64.01.01.2004", "Menanti"), 4, RunState.WAITING),
                    place(village("64.01.01.2005", "Gagal"), 5, RunState.FAILED));

    private final WaveAtWork at = new WaveAtWork(wave(WaveState.RUNNING, places), NOW);

    @Test
    void putsVillagesThatNeedSomebodyFirst() {
        assertThat(at.villages())
                .extracting(place -> place.village().name())
                .containsExactly("Gagal", "Menanti", "Bekerja", "Antre", "Selesai");
    }

    @Test
    void countsEveryVillageOnce() {
        assertThat(at.wave().succeeded() + at.wave().failed() + at.working() + at.held())
                .isEqualTo(4);
        assertThat(at.waiting()).isOne();
    }

    @Test
    void offersToTryAgainOnlyWhereSomethingFailed() {
        assertThat(places.stream().filter(at::retryable))
                .extracting(place -> place.village().name())
                .containsExactly("Gagal");
    }

    @Test
    void offersNothingWhileTheWaveIsBeingUndone() {
        var undoing = new WaveAtWork(wave(WaveState.ABORTING, places), NOW);
        assertThat(places).noneMatch(undoing::retryable).noneMatch(undoing::undoable);
    }

    @Test
    void aPausedWaveMovesForAsLongAsVillagesAreAtWork() {
        assertThat(new WaveAtWork(wave(WaveState.PAUSED, places), NOW).moving()).isTrue();
        assertThat(
                        new WaveAtWork(
                                        wave(
                                                WaveState.PAUSED,
                                                List.of(places.getFirst(), places.getLast())),
                                        NOW)
                                .moving())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(WaveState.class)
    void everyMoveIsEitherOfferedOrExplained(WaveState state) {
        var shown = new WaveAtWork(wave(state, List.of()), NOW);
        assertThat(shown.legalMoves()).doesNotContainAnyElementsOf(shown.illegalMoves());
        assertThat(shown.legalMoves().size() + shown.illegalMoves().size())
                .isEqualTo(WaveMove.values().length);
    }
}
