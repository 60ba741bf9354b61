package id.go.paserkab.desa.migration;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.platform.OneAtATime;
import id.go.paserkab.desa.worker.Wakeups;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that the fleet is to be upgraded, and reads how far that has come. */
@Component
class FleetUpgrades implements FleetMigration {

    private static final String LATEST = "ORDER BY started_at DESC, id LIMIT 1";

    private final JdbcClient platform;
    private final OneAtATime oneAtATime;
    private final VillageChangelog changelog;
    private final Wakeups wakeups;
    private final AuditTrail audit;
    private final Clock clock;

    FleetUpgrades(
            JdbcClient platform,
            OneAtATime oneAtATime,
            VillageChangelog changelog,
            Wakeups wakeups,
            AuditTrail audit,
            Clock clock) {
        this.platform = platform;
        this.oneAtATime = oneAtATime;
        this.changelog = changelog;
        this.wakeups = wakeups;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public int targetVersion() {
        return changelog.target();
    }

    @Override
    public List<VillageVersion> versions() {
        return platform.sql(
                        """
                        SELECT v.code, v.schema_version, v.fingerprint,
                               v.fingerprint IS NOT DISTINCT FROM f.fingerprint AS agrees
                          FROM village v
                          LEFT JOIN schema_fingerprint f ON f.version = v.schema_version
                         WHERE v.schema_version > 0 ORDER BY v.code
                        """)
                .query((row, n) ->
                        new VillageVersion(
                                new VillageCode(row.getString("code")),
                                row.getInt("schema_version"),
                                row.getString("fingerprint"),
                                row.getBoolean("agrees")))
                .list();
    }

    @Override
    @Transactional
    public UUID start(Actor by) {
        oneAtATime.hold("upgrade");
        var latest = head(LATEST, Map.of());
        var id =
                latest.filter(found -> found.state() == State.RUNNING)
                        .map(Head::id)
                        .or(() -> latest.filter(this::unfinished).map(found -> goOn(found, by)))
                        .orElseGet(() -> begin(by));
        wakeups.ask(UpgradeJob.NAME, id.toString(), clock.instant());
        return id;
    }

    @Override
    public Optional<Upgrade> find(UUID id) {
        return head("WHERE id = :id", Map.of("id", id)).map(this::read);
    }

    @Override
    public Optional<Upgrade> latest() {
        return head(LATEST, Map.of()).map(this::read);
    }

    private boolean unfinished(Head found) {
        return found.state() == State.INCOMPLETE && found.target() == targetVersion();
    }

    private UUID goOn(Head found, Actor by) {
        platform.sql("UPDATE upgrade SET state = 'RUNNING', finished_at = NULL WHERE id = :id")
                .param("id", found.id())
                .update();
        platform.sql(
                        """
                        UPDATE upgrade_village SET state = 'PENDING', failure = NULL
                         WHERE upgrade = :id AND state = 'FAILED'
                        """)
                .param("id", found.id())
                .update();
        enlist(found.id());
        audit.record(AuditEntry.of(by, "upgrade.resumed").detail("upgrade", found.id().toString()));
        return found.id();
    }

    private UUID begin(Actor by) {
        var id = UUID.randomUUID();
        platform.sql(
                        """
                        INSERT INTO upgrade (id, target_version, started_by, started_at)
                        VALUES (:id, :target, :by, clock_timestamp())
                        """)
                .param("id", id)
                .param("target", targetVersion())
                .param("by", by.name())
                .update();
        enlist(id);
        audit.record(
                AuditEntry.of(by, "upgrade.started")
                        .detail("upgrade", id.toString())
                        .detail("target", String.valueOf(targetVersion())));
        return id;
    }

    /** The pilot villages go first; where none of them is behind, the first village does. */
    private void enlist(UUID upgrade) {
        platform.sql(
                        """
                        INSERT INTO upgrade_village (upgrade, village, canary, from_version)
                        SELECT :id, code, pilot OR (first AND NOT bool_or(pilot) OVER ()), schema_version
                          FROM (SELECT code, schema_version,
                                       row_number() OVER (ORDER BY code) = 1 AS first,
                                       EXISTS (SELECT FROM wave_village wv JOIN wave w ON w.id = wv.wave
                                                WHERE wv.village = code AND w.number = 1) AS pilot
                                  FROM village
                                 WHERE schema_version BETWEEN 1 AND :target - 1) behind
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", upgrade)
                .param("target", targetVersion())
                .update();
    }

    private Optional<Head> head(String which, Map<String, ?> parameters) {
        return platform.sql(
                        "SELECT id, state, target_version, started_by, started_at, finished_at FROM"
                                + " upgrade "
                                + which)
                .params(parameters)
                .query((row, n) -> head(row))
                .optional();
    }

    private Upgrade read(Head head) {
        var villages =
                platform.sql(
                                """
                                SELECT village, canary, state, from_version, to_version, failure, milliseconds
                                  FROM upgrade_village WHERE upgrade = :id
                                 ORDER BY canary DESC, village
                                """)
                        .param("id", head.id())
                        .query((row, n) -> village(row))
                        .list();
        return new Upgrade(
                head.id(),
                head.state(),
                head.target(),
                head.startedBy(),
                head.startedAt().toInstant(),
                head.finishedAt() == null ? null : head.finishedAt().toInstant(),
                villages);
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getObject("id", UUID.class),
                State.valueOf(row.getString("state")),
                row.getInt("target_version"),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class),
                row.getObject("finished_at", OffsetDateTime.class));
    }

    private static VillageUpgrade village(ResultSet row) throws SQLException {
        return new VillageUpgrade(
                new VillageCode(row.getString("village")),
                row.getBoolean("canary"),
                VillageState.valueOf(row.getString("state")),
                row.getInt("from_version"),
                row.getObject("to_version", Integer.class),
                row.getString("failure"),
                row.getObject("milliseconds", Long.class));
    }

    private record Head(
            UUID id,
            State state,
            int target,
            String startedBy,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime finishedAt) {}
}
