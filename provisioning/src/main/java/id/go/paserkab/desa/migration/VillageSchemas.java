package id.go.paserkab.desa.migration;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.tenancy.VillageNames;
import id.go.paserkab.desa.worker.DatabaseTrouble;
import id.go.paserkab.desa.worker.OnWorker;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.StatementCallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.function.SingletonSupplier;

/** Brings the schemas of villages to the version of this build, one transaction per village. */
@OnWorker
public class VillageSchemas {

    private static final int TRIES = 5;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    /** Around a script, and nowhere within. */
    private static final String QUOTE = "$desa_script$";

    /** No village has this code; a schema of this name exists only within a rehearsal. */
    private static final VillageCode NOBODY = new VillageCode("00.00.00.2000");

    private final VillageChangelog changelog;
    private final ProvisionerTransactions provisioner;
    private final JdbcClient platform;
    private final Supplier<String> reference = SingletonSupplier.of(this::measure);

    VillageSchemas(
            VillageChangelog changelog, ProvisionerTransactions provisioner, JdbcClient platform) {
        this.changelog = changelog;
        this.provisioner = provisioner;
        this.platform = platform;
    }

    /**
     * Brings a village's schema to the target version where it stands below, and notes version and
     * fingerprint. Can be done twice; waits politely for locks. Throws {@link SchemaDiffers}, and
     * leaves the schema as it was, where its history is not the beginning of the changelog or where
     * it would not come out as the target version should.
     */
    public State bring(VillageCode village) {
        var expected = reference.get();
        for (var tries = 1; ; tries++) {
            try {
                return provisioner.call(sql -> bring(sql, village, expected));
            } catch (RuntimeException e) {
                if (DatabaseTrouble.of(e) != DatabaseTrouble.BUSY || tries == TRIES || !rest()) {
                    throw e;
                }
            }
        }
    }

    /** Throws {@link SchemaDiffers} where the fingerprint is not that of the target version. */
    public void check(VillageCode village) {
        var found = provisioner.call(sql -> Fingerprint.of(sql, village));
        if (!found.equals(reference.get())) {
            throw new SchemaDiffers(village, "has not the fingerprint of its version");
        }
    }

    /** Removes the schema with all that is in it; one that does not exist is no error. */
    public void drop(VillageCode village) {
        provisioner.run(sql -> {
            lock(sql, village);
            sql.execute("DROP SCHEMA IF EXISTS " + VillageNames.schema(village) + " CASCADE");
            note(sql, village, 0, null);
        });
    }

    private State bring(JdbcOperations sql, VillageCode village, String expected) {
        var version = lock(sql, village) ? version(sql, village) : 0;
        if (version < changelog.target()) {
            apply(sql, village, changelog.script(version));
        }
        var fingerprint = Fingerprint.of(sql, village);
        if (version < changelog.target() && !fingerprint.equals(expected)) {
            throw new SchemaDiffers(village, "would not come out as its version should");
        }
        var reached = Math.max(version, changelog.target());
        note(sql, village, reached, fingerprint);
        return new State(reached, fingerprint);
    }

    /** The number of changesets that the schema has seen, which must be the changelog's first. */
    private int version(JdbcOperations sql, VillageCode village) {
        var seen =
                sql.queryForList(
                        "SELECT filename || '::' || id || '::' || author FROM "
                                + history(village)
                                + " ORDER BY orderexecuted",
                        String.class);
        var known = changelog.changesets();
        var common = Math.min(seen.size(), known.size());
        if (!seen.subList(0, common).equals(known.subList(0, common))) {
            throw new SchemaDiffers(village, "has another history than the changelog");
        }
        return seen.size();
    }

    /**
     * In one command, so that the session's path is the same after it as before: PostgreSQL tells
     * the driver of every change, and the driver then forgets all that it has prepared.
     */
    private static void apply(JdbcOperations sql, VillageCode village, String script) {
        if (script.contains(QUOTE)) {
            throw new IllegalStateException("A changeset contains " + QUOTE);
        }
        var command =
                "DO $desa$ BEGIN PERFORM set_config('search_path', '%s', true); EXECUTE %s%s%s;"
                        + " PERFORM set_config('search_path', 'pg_catalog', true); END $desa$";
        var text =
                command.formatted(VillageNames.schema(village), QUOTE, "\n" + script + "\n", QUOTE);
        sql.execute(
                (StatementCallback<Boolean>)
                        statement -> {
                            statement.setEscapeProcessing(false);
                            return statement.execute(text);
                        });
    }

    /** Keeps everybody else away from the village's schema; whether it has a history. */
    private static boolean lock(JdbcOperations sql, VillageCode village) {
        return Boolean.TRUE.equals(
                sql.query(
                        "SELECT pg_advisory_xact_lock(hashtextextended(?, 0)),"
                                + " to_regclass(?) IS NOT NULL",
                        row -> row.next() && row.getBoolean(2),
                        "desa:" + VillageNames.schema(village),
                        history(village)));
    }

    private static String history(VillageCode village) {
        return VillageNames.schema(village) + ".databasechangelog";
    }

    /** In the transaction that changes the schema, so that the register never says otherwise. */
    private static void note(
            JdbcOperations sql, VillageCode village, int version, @Nullable String fingerprint) {
        sql.update(
                "UPDATE platform.village SET schema_version = ?, fingerprint = ? WHERE code = ?",
                version,
                fingerprint,
                village.value());
    }

    /** Builds the target version once, takes its fingerprint and takes everything back. */
    private String measure() {
        var fingerprint =
                provisioner.rehearse(sql -> {
                    lock(sql, NOBODY);
                    VillageNames.roles(NOBODY).forEach(role -> sql.execute("CREATE ROLE " + role));
                    sql.execute("CREATE SCHEMA " + VillageNames.schema(NOBODY));
                    apply(sql, NOBODY, changelog.script(0));
                    return Fingerprint.of(sql, NOBODY);
                });
        platform.sql(
                        """
                        INSERT INTO schema_fingerprint (version, fingerprint)
                        VALUES (:version, :fingerprint)
                        ON CONFLICT (version) DO UPDATE
                           SET fingerprint = excluded.fingerprint, measured = now()
                         WHERE schema_fingerprint.fingerprint <> excluded.fingerprint
                        """)
                .param("version", changelog.target())
                .param("fingerprint", fingerprint)
                .update();
        return fingerprint;
    }

    private static boolean rest() {
        try {
            Thread.sleep(BETWEEN_TRIES);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Where a village's schema stands. */
    public record State(int version, String fingerprint) {}
}
