package id.go.paserkab.desa.provisioning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.provisioning.Run.RunStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads runs with their steps: two queries, however many runs. */
@Component
final class RunReader implements Runs {

    private static final String COLUMNS =
            "id, wave, village, state, attempt, queued_at, started_at, finished_at,"
                    + " next_attempt_at, failure, remedy";

    private final JdbcClient platform;

    RunReader(JdbcClient platform) {
        this.platform = platform;
    }

    @Override
    public Optional<Run> find(UUID id) {
        return read("SELECT " + COLUMNS + " FROM provisioning_run WHERE id IN (:keys)", List.of(id))
                .stream()
                .findFirst();
    }

    @Override
    public List<Run> of(VillageCode village) {
        return read(
                "SELECT "
                        + COLUMNS
                        + " FROM provisioning_run WHERE village IN (:keys)"
                        + " ORDER BY queued_at DESC, id DESC",
                List.of(village.value()));
    }

    @Override
    public List<Run> latestIn(Collection<UUID> waves) {
        if (waves.isEmpty()) {
            return List.of();
        }
        return read(
                "SELECT DISTINCT ON (wave, village) "
                        + COLUMNS
                        + " FROM provisioning_run WHERE wave IN (:keys)"
                        + " ORDER BY wave, village, queued_at DESC, id DESC",
                waves);
    }

    private List<Run> read(String sql, Collection<?> keys) {
        var bare = platform.sql(sql).param("keys", keys).query((row, n) -> run(row)).list();
        if (bare.isEmpty()) {
            return bare;
        }
        var steps = steps(bare.stream().map(Run::id).toList());
        return bare.stream()
                .map(run -> with(run, steps.getOrDefault(run.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<RunStep>> steps(List<UUID> runs) {
        record Row(UUID run, RunStep step) {}
        return platform
                .sql(
                        """
                        SELECT run, step, state, attempts, started_at, finished_at, milliseconds,
                               note, failure, remedy
                          FROM provisioning_step WHERE run IN (:runs) ORDER BY run, position
                        """)
                .param("runs", runs)
                .query((row, n) -> new Row(row.getObject("run", UUID.class), step(row)))
                .list()
                .stream()
                .collect(groupingBy(Row::run, mapping(Row::step, toList())));
    }

    private static Run with(Run run, List<RunStep> steps) {
        return new Run(
                run.id(),
                run.wave(),
                run.village(),
                run.state(),
                run.attempt(),
                run.queuedAt(),
                run.startedAt(),
                run.finishedAt(),
                run.nextAttemptAt(),
                run.failure(),
                run.remedy(),
                steps);
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                row.getObject("wave", UUID.class),
                new VillageCode(row.getString("village")),
                RunState.valueOf(row.getString("state")),
                row.getInt("attempt"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                instant(row, "next_attempt_at"),
                row.getString("failure"),
                row.getString("remedy"),
                List.of());
    }

    private static RunStep step(ResultSet row) throws SQLException {
        return new RunStep(
                Step.valueOf(row.getString("step")),
                StepState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getObject("milliseconds", Long.class),
                row.getString("note"),
                row.getString("failure"),
                row.getString("remedy"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
