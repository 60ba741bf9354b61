package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.WaveRefused.Reason;
import id.go.paserkab.desa.readiness.GateCode;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where DPMD plans waves and moves them; a moved wave then goes on by itself. */
@Component
class WaveDesk implements Waves {

    private final WaveTable table;
    private final WaveViews views;
    private final WavePlanning planning;
    private final WaveCourse course;
    private final WaveNotes notes;

    WaveDesk(
            WaveTable table,
            WaveViews views,
            WavePlanning planning,
            WaveCourse course,
            WaveNotes notes) {
        this.table = table;
        this.views = views;
        this.planning = planning;
        this.course = course;
        this.notes = notes;
    }

    @Override
    public List<Wave> all() {
        return views.of(table.all());
    }

    @Override
    public Optional<Wave> find(UUID id) {
        return table.find(id).map(wave -> views.of(List.of(wave)).getFirst());
    }

    @Override
    public List<VillageCode> remaining() {
        return planning.remaining();
    }

    @Override
    @Transactional
    public UUID plan(PlanWave plan, Actor by) {
        return planning.plan(plan, by);
    }

    @Override
    @Transactional
    public void change(UUID id, PlanWave plan, Actor by) {
        WaveMoves.check(lock(id).state(), WaveState.DRAFT);
        planning.check(plan, id);
        table.update(id, plan);
        notes.note(id, "wave.changed", null, by);
    }

    @Override
    @Transactional
    public void changeGates(UUID id, Set<GateCode> gates, Actor by) {
        WaveMoves.check(lock(id).state(), WaveState.DRAFT);
        planning.changeGates(id, gates, by);
    }

    @Override
    @Transactional
    public void discard(UUID id, Actor by) {
        WaveMoves.checkDiscard(lock(id).state());
        table.delete(id);
        notes.note(id, "wave.discarded", null, by);
    }

    @Override
    @Transactional
    public void approve(UUID id, Actor by) {
        WaveMoves.check(lock(id).state(), WaveState.APPROVED);
        table.move(
                id,
                WaveState.APPROVED,
                ", approved_by = :text, approved_at = clock_timestamp()",
                by.name());
        notes.note(id, "wave.approved", null, by);
    }

    @Override
    @Transactional
    public void start(UUID id, Actor by) {
        planning.oneAtATime();
        WaveMoves.check(lock(id).state(), WaveState.RUNNING);
        var villages = table.members(List.of(id)).stream().map(WaveTable.Member::village).toList();
        planning.checkVillages(villages, id);
        planning.checkReady(id);
        table.move(id, WaveState.RUNNING, ", started_at = clock_timestamp()", null);
        notes.note(id, "wave.started", null, by);
        course.goOn(id);
    }

    @Override
    @Transactional
    public void pause(UUID id, String reason, Actor by) {
        WaveMoves.check(lock(id).state(), WaveState.PAUSED);
        given(reason);
        table.move(id, WaveState.PAUSED, ", pause_reason = :text", reason);
        notes.note(id, "wave.paused", reason, by);
    }

    @Override
    @Transactional
    public void resume(UUID id, Actor by) {
        var wave = lock(id);
        if (wave.state() != WaveState.PAUSED) {
            throw illegal(wave.state(), WaveState.RUNNING);
        }
        WaveMoves.check(wave.state(), WaveState.RUNNING);
        table.move(
                id,
                WaveState.RUNNING,
                ", pause_reason = NULL, resumed_at = clock_timestamp()",
                null);
        notes.note(id, "wave.resumed", null, by);
        course.goOn(id);
    }

    @Override
    @Transactional
    public void abort(UUID id, String reason, Actor by) {
        WaveMoves.check(lock(id).state(), WaveState.ABORTING);
        given(reason);
        table.move(id, WaveState.ABORTING, ", pause_reason = :text", reason);
        notes.note(id, "wave.aborted", reason, by);
        course.goOn(id);
    }

    @Override
    @Transactional
    public void retry(UUID id, VillageCode village, Actor by) {
        lock(id);
        course.retry(id, village, by);
    }

    @Override
    @Transactional
    public void undo(UUID id, VillageCode village, String reason, Actor by) {
        lock(id);
        given(reason);
        course.undo(id, village, reason, by);
    }

    @Override
    @Transactional
    public UUID ensureSamplePilotWave(Actor by) {
        planning.oneAtATime();
        var waves = table.all();
        if (waves.isEmpty()) {
            return planning.planSample(by);
        }
        var first = waves.getFirst();
        if (WaveMoves.startable(first.state())) {
            planning.letSampleThrough(first.id());
        }
        return first.id();
    }

    private WaveTable.Row lock(UUID id) {
        return table.lock(id)
                .orElseThrow(() -> new NoSuchElementException("There is no wave " + id));
    }

    private static void given(String reason) {
        if (reason.isBlank()) {
            throw new WaveRefused(Reason.REASON_MISSING, "", "", List.of());
        }
    }

    private static WaveRefused illegal(WaveState from, WaveState to) {
        return new WaveRefused(Reason.ILLEGAL_MOVE, from.name(), to.name(), List.of());
    }
}
