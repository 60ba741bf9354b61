package id.go.paserkab.desa.migration;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.platform.AfterTransaction;
import id.go.paserkab.desa.signal.Signals;
import id.go.paserkab.desa.signal.Signals.Topic;
import id.go.paserkab.desa.worker.OnWorker;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how an upgrade goes on. */
@OnWorker
class UpgradeBook {

    private static final Actor WORKER = Actor.platform("migration");

    private final JdbcClient platform;
    private final AuditTrail audit;
    private final Signals signals;

    UpgradeBook(JdbcClient platform, AuditTrail audit, Signals signals) {
        this.platform = platform;
        this.audit = audit;
        this.signals = signals;
    }

    /** The version that a running upgrade leads to; nothing, where it is not running. */
    OptionalInt target(UUID upgrade) {
        return platform.sql(
                        "SELECT target_version FROM upgrade WHERE id = :id AND state = 'RUNNING'")
                .param("id", upgrade)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    List<VillageCode> pending(UUID upgrade, boolean canaries) {
        return platform.sql(
                        """
                        SELECT village FROM upgrade_village
                         WHERE upgrade = :id AND canary = :canaries AND state = 'PENDING'
                         ORDER BY village
                        """)
                .param("id", upgrade)
                .param("canaries", canaries)
                .query((row, n) -> new VillageCode(row.getString("village")))
                .list();
    }

    boolean canariesWell(UUID upgrade) {
        return !counts(
                "upgrade_village WHERE upgrade = :id AND canary AND state <> 'DONE'", upgrade);
    }

    /** Whether villages are left that could go on; behind a failed canary none can. */
    boolean waiting(UUID upgrade) {
        return counts(
                """
                upgrade_village WHERE upgrade = :id AND state = 'PENDING'
                   AND (canary OR NOT EXISTS (SELECT FROM upgrade_village
                                               WHERE upgrade = :id AND canary AND state = 'FAILED'))
                """,
                upgrade);
    }

    @Transactional
    void done(UUID upgrade, VillageCode village, int version, long milliseconds) {
        platform.sql(
                        """
                        UPDATE upgrade_village
                           SET state = 'DONE', to_version = :version, milliseconds = :milliseconds
                         WHERE upgrade = :id AND village = :village
                        """)
                .param("version", version)
                .param("milliseconds", milliseconds)
                .param("id", upgrade)
                .param("village", village.value())
                .update();
        tell(
                upgrade,
                AuditEntry.of(WORKER, "village.upgraded")
                        .village(village)
                        .detail("version", String.valueOf(version)));
    }

    @Transactional
    void failed(UUID upgrade, VillageCode village, String failure) {
        platform.sql(
                        """
                        UPDATE upgrade_village SET state = 'FAILED', failure = :failure
                         WHERE upgrade = :id AND village = :village AND state = 'PENDING'
                        """)
                .param("failure", failure)
                .param("id", upgrade)
                .param("village", village.value())
                .update();
        tell(upgrade, AuditEntry.of(WORKER, "village.upgrade-failed").village(village));
    }

    @Transactional
    void finish(UUID upgrade) {
        var state =
                platform.sql(
                                """
                                UPDATE upgrade SET finished_at = clock_timestamp(),
                                       state = CASE WHEN EXISTS (SELECT FROM upgrade_village
                                                                  WHERE upgrade = :id AND state <> 'DONE')
                                                    THEN 'INCOMPLETE' ELSE 'COMPLETED' END
                                 WHERE id = :id AND state = 'RUNNING' RETURNING state
                                """)
                        .param("id", upgrade)
                        .query(String.class)
                        .optional();
        state.ifPresent(found ->
                tell(
                        upgrade,
                        AuditEntry.of(
                                        WORKER,
                                        found.equals("COMPLETED")
                                                ? "upgrade.completed"
                                                : "upgrade.incomplete")
                                .detail("upgrade", upgrade.toString())));
    }

    private void tell(UUID upgrade, AuditEntry entry) {
        audit.record(entry);
        AfterTransaction.run(() -> signals.send(Topic.UPGRADE, upgrade.toString()));
    }

    private boolean counts(String what, UUID upgrade) {
        return platform.sql("SELECT EXISTS (SELECT FROM " + what + ")")
                .param("id", upgrade)
                .query(Boolean.class)
                .single();
    }
}
