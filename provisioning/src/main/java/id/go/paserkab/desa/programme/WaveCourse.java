package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.Progress.Decision;
import id.go.paserkab.desa.programme.Progress.Place;
import id.go.paserkab.desa.programme.WaveRefused.Reason;
import id.go.paserkab.desa.provisioning.IllegalMove;
import id.go.paserkab.desa.provisioning.RunControl;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a wave go on: begins the next villages, pauses it where too many fail, takes back what an
 * abort leaves, and ends it. The wave's row is locked meanwhile, so that doing it on two nodes at
 * once, or once more than needed, changes nothing.
 */
@Component
class WaveCourse {

    private static final Actor ITSELF = Actor.platform("waves");

    private final WaveTable table;
    private final RunControl runs;
    private final WaveNotes notes;
    private final MeterRegistry meters;
    private final Clock clock;

    WaveCourse(
            WaveTable table, RunControl runs, WaveNotes notes, MeterRegistry meters, Clock clock) {
        this.table = table;
        this.runs = runs;
        this.notes = notes;
        this.meters = meters;
        this.clock = clock;
    }

    @Transactional
    void goOn(UUID id) {
        var wave = table.lock(id).orElse(null);
        if (wave == null) {
            return;
        }
        switch (wave.state()) {
            case RUNNING -> act(wave, table.progress(wave).next());
            case PAUSED -> {
                if (table.progress(wave).settled()) {
                    act(wave, new Decision.Complete());
                }
            }
            case ABORTING -> takeBack(wave, table.progress(wave));
            case DRAFT, APPROVED, ABORTED, COMPLETED -> {}
        }
    }

    /** Tries the village's failed run again, whether the wave is running or paused. */
    void retry(UUID wave, VillageCode village, Actor by) {
        var place = place(wave, village, "QUEUED");
        legally(village, () -> runs.retry(run(place, "QUEUED"), by));
    }

    void undo(UUID wave, VillageCode village, String reason, Actor by) {
        var place = place(wave, village, "UNDOING");
        legally(village, () -> runs.undo(run(place, "UNDOING"), reason, by));
    }

    private void act(WaveTable.Row wave, Decision decision) {
        switch (decision) {
            case Decision.Begin(var villages) ->
                    villages.forEach(village -> runs.begin(wave.id(), village, ITSELF));
            case Decision.Pause(var reason) -> {
                WaveMoves.check(wave.state(), WaveState.PAUSED);
                table.move(wave.id(), WaveState.PAUSED, ", pause_reason = :text", reason);
                notes.pausedItself(wave, reason, ITSELF);
            }
            case Decision.Complete() -> end(wave, WaveState.COMPLETED, ", pause_reason = NULL");
        }
    }

    private void takeBack(WaveTable.Row wave, Progress progress) {
        var reason = Objects.requireNonNullElse(wave.pauseReason(), "");
        progress.unfinished().forEach(run -> runs.undo(run, reason, ITSELF));
        if (progress.quiet()) {
            end(wave, WaveState.ABORTED, "");
        }
    }

    private void end(WaveTable.Row wave, WaveState to, String assignments) {
        WaveMoves.check(wave.state(), to);
        table.move(wave.id(), to, ", finished_at = clock_timestamp()" + assignments, null);
        notes.note(
                wave.id(),
                to == WaveState.COMPLETED ? "wave.completed" : "wave.abort-finished",
                null,
                ITSELF);
        var began = Objects.requireNonNullElseGet(wave.startedAt(), clock::instant);
        meters.timer("desa.wave", "outcome", to.name())
                .record(Duration.between(began, clock.instant()));
    }

    private Place place(UUID wave, VillageCode village, String to) {
        return table.find(wave).stream()
                .flatMap(row -> table.progress(row).places().stream())
                .filter(place -> place.village().equals(village))
                .findFirst()
                .orElseThrow(() ->
                        new WaveRefused(Reason.UNKNOWN_VILLAGES, "PLANNED", to, List.of(village)));
    }

    private static UUID run(Place place, String to) {
        if (place.run() == null) {
            throw new WaveRefused(Reason.ILLEGAL_MOVE, "PLANNED", to, List.of(place.village()));
        }
        return place.run();
    }

    private static void legally(VillageCode village, Runnable move) {
        try {
            move.run();
        } catch (IllegalMove illegal) {
            throw new WaveRefused(
                    Reason.ILLEGAL_MOVE, illegal.from(), illegal.to(), List.of(village));
        }
    }
}
