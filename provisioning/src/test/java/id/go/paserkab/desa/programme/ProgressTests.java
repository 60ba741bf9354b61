package id.go.paserkab.desa.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.Progress.Decision;
import id.go.paserkab.desa.programme.Progress.Place;
import id.go.paserkab.desa.provisioning.RunState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    private final List<Place> places = new ArrayList<>();

    @Test
    void beginsAsManyVillagesAsMayRunSideBySide() {
        waiting(4);
        assertThat(next(2, 0, null)).isEqualTo(begin(1, 2));
    }

    @Test
    void countsVillagesThatRunWaitOrAreBeingTakenBack() {
        place(false, RunState.WAITING);
        place(false, RunState.RUNNING);
        place(false, RunState.UNDOING);
        waiting(3);
        assertThat(next(4, 0, null)).isEqualTo(begin(4));
        assertThat(next(3, 0, null)).isEqualTo(begin());
    }

    @Test
    void beginsNoOtherVillageWhileACanaryIsUnderWay() {
        place(true, RunState.SUCCEEDED);
        place(true, RunState.RUNNING);
        waiting(3);
        assertThat(next(8, 9, null)).isEqualTo(begin());
    }

    @Test
    void beginsTheOthersOnceEveryCanaryIsWell() {
        place(true, RunState.SUCCEEDED);
        place(true, RunState.UNDONE);
        waiting(2);
        assertThat(next(8, 0, null)).isEqualTo(begin(3, 4));
    }

    @Test
    void pausesAtAFailedCanaryWhateverIsTolerated() {
        place(true, RunState.FAILED);
        waiting(2);
        assertThat(next(8, 9, NOON.plusSeconds(60)))
                .isInstanceOfSatisfying(
                        Decision.Pause.class,
                        pause ->
                                assertThat(pause.reason())
                                        .startsWith("wave.paused.canary: ")
                                        .contains(code(1).value()));
    }

    @Test
    void toleratesAsManyFailuresAsItWasTold() {
        place(false, RunState.FAILED);
        waiting(1);
        assertThat(next(2, 1, null)).isEqualTo(begin(2));
        assertThat(next(2, 0, null))
                .isInstanceOfSatisfying(
                        Decision.Pause.class,
                        pause -> assertThat(pause.reason()).startsWith("wave.paused.tolerance: "));
    }

    @Test
    void countsNoFailureThatWasSeenByWhoeverResumedTheWave() {
        place(false, RunState.FAILED);
        place(false, RunState.FAILED);
        waiting(1);
        assertThat(next(2, 0, NOON.plusSeconds(1))).isEqualTo(begin(3));
        assertThat(next(2, 0, NOON.minusSeconds(1))).isInstanceOf(Decision.Pause.class);
    }

    @Test
    void isCompleteWhenEveryVillageIsMadeOrTakenBack() {
        place(true, RunState.SUCCEEDED);
        place(false, RunState.UNDONE);
        assertThat(next(1, 0, null)).isEqualTo(new Decision.Complete());
    }

    @Test
    void isNotCompleteWhileAFailedVillageWaitsForSomebody() {
        place(false, RunState.SUCCEEDED);
        place(false, RunState.FAILED);
        assertThat(next(1, 1, null)).isEqualTo(begin());
    }

    @Test
    void anAbortTakesBackWhatIsUnfinishedAndLeavesWhatStands() {
        place(false, RunState.SUCCEEDED);
        place(false, RunState.UNDOING);
        place(false, RunState.FAILED);
        place(false, RunState.QUEUED);
        waiting(1);
        var progress = new Progress(2, 0, null, places);
        assertThat(progress.unfinished()).containsExactly(places.get(2).run(), places.get(3).run());
        assertThat(progress.quiet()).isFalse();
    }

    @Test
    void anAbortIsOverWhenNothingIsBeingTakenBack() {
        place(false, RunState.SUCCEEDED);
        place(false, RunState.UNDONE);
        waiting(2);
        assertThat(new Progress(2, 0, null, places).quiet()).isTrue();
    }

    private Decision next(int parallelism, int tolerance, @Nullable Instant resumed) {
        return new Progress(parallelism, tolerance, resumed, places).next();
    }

    private void waiting(int villages) {
        for (var n = 0; n < villages; n++) {
            places.add(new Place(code(places.size() + 1), false, null, null, null));
        }
    }

    private void place(boolean canary, RunState state) {
        var finished =
                switch (state) {
                    case FAILED, SUCCEEDED, UNDONE -> NOON;
                    case QUEUED, RUNNING, WAITING, UNDOING -> null;
                };
        places.add(new Place(code(places.size() + 1), canary, UUID.randomUUID(), state, finished));
    }

    private static Decision.Begin begin(int... numbers) {
        var villages = new ArrayList<VillageCode>();
        for (var number : numbers) {
            villages.add(code(number));
        }
        return new Decision.Begin(villages);
    }

    private static VillageCode code(int number) {
        return new VillageCode("64.01.01.20" + (10 + number));
    }
}
