package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.GateCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Plans and steers waves. Every call is audited; an illegal move throws {@link WaveRefused}, which
 * names both ends and, where villages stand in the way, the villages.
 */
public interface Waves {

    List<Wave> all();

    Optional<Wave> find(UUID id);

    /** Villages that no wave holds yet and that are still planned, by code. */
    List<VillageCode> remaining();

    UUID plan(PlanWave plan, Actor by);

    /** Replaces the villages and settings of a wave that has not been approved. */
    void change(UUID id, PlanWave plan, Actor by);

    /** Says which gates the villages of a wave need that has not been approved. */
    void changeGates(UUID id, Set<GateCode> gates, Actor by);

    void discard(UUID id, Actor by);

    void approve(UUID id, Actor by);

    /** Refuses, village by village, where one lacks a gate that the wave needs. */
    void start(UUID id, Actor by);

    void pause(UUID id, String reason, Actor by);

    void resume(UUID id, Actor by);

    /** Stops the wave and undoes its unfinished villages; finished ones stay as they are. */
    void abort(UUID id, String reason, Actor by);

    /** Tries a failed village again from the step that failed. */
    void retry(UUID id, VillageCode village, Actor by);

    /** Undoes one village's run: what it made is removed and the village is planned again. */
    void undo(UUID id, VillageCode village, String reason, Actor by);

    /**
     * Makes the sample programme with wave 1 "Percontohan" where there is no wave, and lets its
     * villages through the gates on which nobody has decided, until it is started.
     */
    UUID ensureSamplePilotWave(Actor by);
}
