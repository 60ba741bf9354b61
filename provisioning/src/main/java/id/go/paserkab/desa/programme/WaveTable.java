package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.Progress.Place;
import id.go.paserkab.desa.provisioning.RunState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of waves and their villages. */
@Component
final class WaveTable {

    private final JdbcClient platform;

    WaveTable(JdbcClient platform) {
        this.platform = platform;
    }

    List<Row> all() {
        return platform.sql("SELECT * FROM wave ORDER BY number, created")
                .query((row, n) -> wave(row))
                .list();
    }

    Optional<Row> find(UUID id) {
        return platform.sql("SELECT * FROM wave WHERE id = :id")
                .param("id", id)
                .query((row, n) -> wave(row))
                .optional();
    }

    /** Locks the wave, so that its state stays until the transaction ends. */
    Optional<Row> lock(UUID id) {
        return platform.sql("SELECT * FROM wave WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((row, n) -> wave(row))
                .optional();
    }

    List<Member> members(List<UUID> waves) {
        if (waves.isEmpty()) {
            return List.of();
        }
        return platform.sql(
                        """
                        SELECT wave, village, position, canary, sample FROM wave_village
                         WHERE wave IN (:waves) ORDER BY wave, position
                        """)
                .param("waves", waves)
                .query((row, n) ->
                        new Member(
                                row.getObject("wave", UUID.class),
                                new VillageCode(row.getString("village")),
                                row.getInt("position"),
                                row.getBoolean("canary"),
                                row.getBoolean("sample")))
                .list();
    }

    /** Whether the wave belongs to a programme that says of itself that it is a sample. */
    boolean ofSample(UUID wave) {
        return platform.sql(
                        """
                        SELECT p.sample FROM wave w JOIN programme p ON p.id = w.programme WHERE w.id = :id
                        """)
                .param("id", wave)
                .query(Boolean.class)
                .single();
    }

    Progress progress(Row wave) {
        var places =
                platform.sql(
                                """
                                SELECT wv.village, wv.canary, r.id, r.state, r.finished_at
                                  FROM wave_village wv
                                  LEFT JOIN LATERAL (SELECT id, state, finished_at FROM provisioning_run
                                                      WHERE wave = wv.wave AND village = wv.village
                                                      ORDER BY queued_at DESC, id DESC LIMIT 1) r ON true
                                 WHERE wv.wave = :wave ORDER BY wv.position
                                """)
                        .param("wave", wave.id())
                        .query((row, n) -> place(row))
                        .list();
        return new Progress(wave.parallelism(), wave.tolerance(), wave.resumedAt(), places);
    }

    void insert(UUID id, UUID programme, PlanWave plan) {
        platform.sql(
                        """
                        INSERT INTO wave (id, programme, number, name, parallelism, canaries, tolerance,
                                          planned_from, planned_until, note)
                        SELECT :id, :programme, coalesce(max(number), 0) + 1, :name, :parallelism, :canaries,
                               :tolerance, :from, :until, :note
                          FROM wave WHERE programme = :programme
                        """)
                .param("id", id)
                .param("programme", programme)
                .params(settings(plan))
                .update();
        fill(id, plan);
    }

    void update(UUID id, PlanWave plan) {
        platform.sql(
                        """
                        UPDATE wave SET name = :name, parallelism = :parallelism, canaries = :canaries,
                               tolerance = :tolerance, planned_from = :from, planned_until = :until,
                               note = :note
                         WHERE id = :id
                        """)
                .param("id", id)
                .params(settings(plan))
                .update();
        platform.sql("DELETE FROM wave_village WHERE wave = :id").param("id", id).update();
        fill(id, plan);
    }

    void delete(UUID id) {
        platform.sql("DELETE FROM wave WHERE id = :id").param("id", id).update();
    }

    /** Moves the wave; {@code assignments} are what else changes with it. */
    void move(UUID id, WaveState to, String assignments, @Nullable String text) {
        platform.sql("UPDATE wave SET state = :to" + assignments + " WHERE id = :id")
                .param("to", to.name())
                .param("text", text)
                .param("id", id)
                .update();
    }

    private void fill(UUID wave, PlanWave plan) {
        var position = 0;
        for (var village : plan.villages()) {
            position++;
            platform.sql(
                            """
                            INSERT INTO wave_village (wave, village, position, canary, sample)
                            VALUES (:wave, :village, :position, :canary, :sample)
                            """)
                    .param("wave", wave)
                    .param("village", village.value())
                    .param("position", position)
                    .param("canary", position <= plan.canaries())
                    .param("sample", plan.samples().contains(village))
                    .update();
        }
    }

    private static Map<String, @Nullable Object> settings(PlanWave plan) {
        var settings = new HashMap<String, @Nullable Object>();
        settings.put("name", plan.name().strip());
        settings.put("parallelism", plan.parallelism());
        settings.put("canaries", plan.canaries());
        settings.put("tolerance", plan.tolerance());
        settings.put("from", plan.plannedFrom());
        settings.put("until", plan.plannedUntil());
        settings.put("note", plan.note());
        return settings;
    }

    private static Place place(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return new Place(
                new VillageCode(row.getString("village")),
                row.getBoolean("canary"),
                row.getObject("id", UUID.class),
                state == null ? null : RunState.valueOf(state),
                instant(row, "finished_at"));
    }

    private static Row wave(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("programme", UUID.class),
                row.getInt("number"),
                row.getString("name"),
                WaveState.valueOf(row.getString("state")),
                row.getInt("parallelism"),
                row.getInt("canaries"),
                row.getInt("tolerance"),
                row.getObject("planned_from", LocalDate.class),
                row.getObject("planned_until", LocalDate.class),
                row.getString("approved_by"),
                instant(row, "approved_at"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getString("pause_reason"),
                instant(row, "resumed_at"),
                row.getString("note"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** A village's place in a wave. */
    record Member(UUID wave, VillageCode village, int position, boolean canary, boolean sample) {}

    /** A wave without its villages. */
    record Row(
            UUID id,
            UUID programme,
            int number,
            String name,
            WaveState state,
            int parallelism,
            int canaries,
            int tolerance,
            @Nullable LocalDate plannedFrom,
            @Nullable LocalDate plannedUntil,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable String pauseReason,
            @Nullable Instant resumedAt,
            @Nullable String note) {}
}
