package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.platform.OneAtATime;
import id.go.paserkab.desa.programme.WaveRefused.Reason;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.register.VillageState;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says which villages a wave may hold, and refuses the others by name. */
@Component
final class WavePlanning {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_AT_ONCE = 8;

    private static final String PROGRAMME = "Desa Digital Paser";

    private final JdbcClient platform;
    private final OneAtATime oneAtATime;
    private final WaveTable table;
    private final WaveNotes notes;
    private final WaveReadiness readiness;

    WavePlanning(
            JdbcClient platform,
            OneAtATime oneAtATime,
            WaveTable table,
            WaveNotes notes,
            WaveReadiness readiness) {
        this.platform = platform;
        this.oneAtATime = oneAtATime;
        this.table = table;
        this.notes = notes;
        this.readiness = readiness;
    }

    /** Lets one planner or starter at a time compare its villages with those of other waves. */
    void oneAtATime() {
        oneAtATime.hold("waves");
    }

    UUID plan(PlanWave plan, Actor by) {
        return plan(plan, false, by);
    }

    /** Plans wave 1 of a programme that says of itself that it is a sample. */
    UUID planSample(Actor by) {
        var id = plan(SamplePilots.plan(), true, by);
        letSampleThrough(id);
        return id;
    }

    /** Does nothing for a wave that is no sample. */
    void letSampleThrough(UUID wave) {
        if (table.ofSample(wave)) {
            readiness.waiveSample(
                    wave,
                    table.members(List.of(wave)).stream().map(WaveTable.Member::village).toList());
        }
    }

    void changeGates(UUID wave, Set<GateCode> gates, Actor by) {
        readiness.change(wave, gates);
        notes.note(wave, "wave.gates-changed", null, by);
    }

    /** Refuses to start with villages that lack a gate, and names what each lacks. */
    void checkReady(UUID wave) {
        readiness.check(wave);
    }

    private UUID plan(PlanWave plan, boolean sample, Actor by) {
        oneAtATime();
        check(plan, null);
        var id = UUID.randomUUID();
        table.insert(id, programme(sample), plan);
        readiness.begin(id);
        notes.note(id, "wave.planned", null, by);
        return id;
    }

    private UUID programme(boolean sample) {
        return platform.sql("SELECT id FROM programme ORDER BY created LIMIT 1")
                .query(UUID.class)
                .optional()
                .orElseGet(() -> {
                    var id = UUID.randomUUID();
                    platform.sql(
                                    """
                                    INSERT INTO programme (id, name, sample)
                                    VALUES (:id, :name, :sample)
                                    """)
                            .param("id", id)
                            .param("name", PROGRAMME)
                            .param("sample", sample)
                            .update();
                    return id;
                });
    }

    void check(PlanWave plan, @Nullable UUID wave) {
        var villages = plan.villages();
        if (villages.isEmpty()) {
            throw refused(Reason.NO_VILLAGES, List.of());
        }
        var name = plan.name().strip();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || plan.parallelism() < 1
                || plan.parallelism() > MOST_AT_ONCE
                || plan.canaries() < 0
                || plan.canaries() > villages.size()
                || plan.tolerance() < 0
                || new HashSet<>(villages).size() < villages.size()
                || endsBeforeItBegins(plan)) {
            throw refused(Reason.SETTINGS_OUT_OF_RANGE, List.of());
        }
        checkVillages(villages, wave);
    }

    /** Refuses villages that cannot be made now, as part of this wave. */
    void checkVillages(List<VillageCode> villages, @Nullable UUID wave) {
        var standing = standing(villages, wave);
        var known = standing.stream().map(Standing::village).toList();
        refuse(
                Reason.UNKNOWN_VILLAGES,
                villages.stream().filter(village -> !known.contains(village)).toList());
        refuse(
                Reason.VILLAGES_SUSPENDED,
                those(
                        standing,
                        village ->
                                village.state() == VillageState.SUSPENDED
                                        || village.state() == VillageState.ARCHIVED));
        refuse(Reason.VILLAGES_ALREADY_ACTIVE, those(standing, village -> village.state().open()));
        refuse(
                Reason.VILLAGES_IN_ANOTHER_WAVE,
                those(
                        standing,
                        village ->
                                village.elsewhere()
                                        || village.state() == VillageState.PROVISIONING));
    }

    /** Villages that are planned and that no wave holds which is still to come or under way. */
    List<VillageCode> remaining() {
        return platform.sql(
                        """
                        SELECT code FROM village v
                         WHERE state = 'PLANNED'
                           AND NOT EXISTS (SELECT FROM wave_village wv JOIN wave w ON w.id = wv.wave
                                            WHERE wv.village = v.code
                                              AND w.state NOT IN ('ABORTED', 'COMPLETED'))
                         ORDER BY code
                        """)
                .query((row, n) -> new VillageCode(row.getString("code")))
                .list();
    }

    private List<Standing> standing(List<VillageCode> villages, @Nullable UUID wave) {
        return platform.sql(
                        """
                        SELECT v.code, v.state,
                               EXISTS (SELECT FROM wave_village wv JOIN wave w ON w.id = wv.wave
                                        WHERE wv.village = v.code
                                          AND w.state IN ('RUNNING', 'PAUSED', 'ABORTING')
                                          AND w.id IS DISTINCT FROM CAST(:wave AS uuid)
                                          AND NOT EXISTS (SELECT FROM provisioning_run r
                                                           WHERE r.wave = w.id AND r.village = v.code
                                                             AND r.state = 'UNDONE')) AS elsewhere
                          FROM village v WHERE v.code IN (:villages) ORDER BY v.code
                        """)
                .param("wave", wave)
                .param("villages", villages.stream().map(VillageCode::value).toList())
                .query((row, n) ->
                        new Standing(
                                new VillageCode(row.getString("code")),
                                VillageState.valueOf(row.getString("state")),
                                row.getBoolean("elsewhere")))
                .list();
    }

    private static List<VillageCode> those(List<Standing> standing, Predicate<Standing> which) {
        return standing.stream().filter(which).map(Standing::village).toList();
    }

    private static void refuse(Reason reason, List<VillageCode> villages) {
        if (!villages.isEmpty()) {
            throw refused(reason, villages);
        }
    }

    private static WaveRefused refused(Reason reason, List<VillageCode> villages) {
        return new WaveRefused(reason, "PLANNED", "PROVISIONING", villages);
    }

    private static boolean endsBeforeItBegins(PlanWave plan) {
        return plan.plannedFrom() != null
                && plan.plannedUntil() != null
                && plan.plannedUntil().isBefore(plan.plannedFrom());
    }

    private record Standing(VillageCode village, VillageState state, boolean elsewhere) {}
}
