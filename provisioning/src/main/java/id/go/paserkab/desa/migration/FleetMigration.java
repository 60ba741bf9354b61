package id.go.paserkab.desa.migration;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Upgrades the schemas of the fleet: canaries first, then in parallel, resumable. */
public interface FleetMigration {

    /** The version that this build's village changelog leads to: its number of changesets. */
    int targetVersion();

    /** Version and fingerprint of every village that has a schema. */
    List<VillageVersion> versions();

    /** Starts an upgrade, or goes on with the one that is unfinished; returns its id. */
    UUID start(Actor by);

    Optional<Upgrade> find(UUID id);

    Optional<Upgrade> latest();

    /** A village's schema; {@code agrees} tells whether its fingerprint is that of its version. */
    record VillageVersion(
            VillageCode village, int version, @Nullable String fingerprint, boolean agrees) {}

    /** An upgrade of the fleet and how far it has come. */
    record Upgrade(
            UUID id,
            State state,
            int targetVersion,
            String startedBy,
            Instant startedAt,
            @Nullable Instant finishedAt,
            List<VillageUpgrade> villages) {}

    /** One village's part in an upgrade. A failed one goes on serving on its old version. */
    record VillageUpgrade(
            VillageCode village,
            boolean canary,
            VillageState state,
            int fromVersion,
            @Nullable Integer toVersion,
            @Nullable String failure,
            @Nullable Long milliseconds) {}

    /** Where an upgrade stands. */
    enum State {
        RUNNING,
        COMPLETED,
        INCOMPLETE
    }

    /** Where one village's upgrade stands. */
    enum VillageState {
        PENDING,
        DONE,
        FAILED
    }
}
