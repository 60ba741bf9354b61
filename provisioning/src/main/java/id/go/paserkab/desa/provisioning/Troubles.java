package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.keycloak.IdentityProviderUnavailable;
import id.go.paserkab.desa.migration.SchemaDiffers;
import id.go.paserkab.desa.provisioning.SiteProbe.SiteDoesNotAnswer;
import id.go.paserkab.desa.worker.DatabaseTrouble;
import id.go.paserkab.desa.worker.RootCause;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes an outcome of whatever a step throws. */
final class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final int PATIENCE_WITH_A_SITE = 6;

    private final Clock clock;

    Troubles(Clock clock) {
        this.clock = clock;
    }

    Outcome outcomeOf(Throwable thrown, int attempts) {
        return switch (trouble(thrown)) {
            case IDENTITY_PROVIDER_AWAY -> later(Trouble.IDENTITY_PROVIDER_AWAY, attempts);
            case DATABASE_AWAY -> later(Trouble.DATABASE_AWAY, attempts);
            case DATABASE_BUSY -> later(Trouble.DATABASE_BUSY, attempts);
            case SITE_SILENT ->
                    attempts < PATIENCE_WITH_A_SITE
                            ? later(Trouble.SITE_SILENT, attempts)
                            : Trouble.SITE_SILENT.failed(RootCause.of(thrown));
            case DISK_FULL -> Trouble.DISK_FULL.failed("");
            case RIGHT_MISSING -> Trouble.RIGHT_MISSING.failed(RootCause.of(thrown));
            case WALL_BROKEN -> Trouble.WALL_BROKEN.failed(RootCause.of(thrown));
            case SCHEMA_DIFFERS -> Trouble.SCHEMA_DIFFERS.failed(RootCause.of(thrown));
            case CLIENT_WRONG, UNEXPECTED -> {
                LOG.error("A step failed unexpectedly", thrown);
                yield Trouble.UNEXPECTED.failed(
                        thrown.getClass().getSimpleName() + ": " + RootCause.of(thrown));
            }
        };
    }

    /** What stands in the way of taking something back is tried again, whatever it is. */
    Outcome.RetryAt undoLater(Throwable thrown, int tries) {
        var trouble = trouble(thrown);
        if (trouble == Trouble.UNEXPECTED) {
            LOG.error("A step could not be taken back", thrown);
        }
        return new Outcome.RetryAt(
                clock.instant().plus(pause(tries)), trouble.failure(RootCause.of(thrown)));
    }

    private Outcome.RetryAt later(Trouble trouble, int attempts) {
        return new Outcome.RetryAt(clock.instant().plus(pause(attempts)), trouble.failure(""));
    }

    private static Duration pause(int attempts) {
        var doubled = Duration.ofSeconds(1L << Math.clamp(attempts, 0, 5));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private static Trouble trouble(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case IdentityProviderUnavailable away -> {
                    return Trouble.IDENTITY_PROVIDER_AWAY;
                }
                case SiteDoesNotAnswer silent -> {
                    return Trouble.SITE_SILENT;
                }
                case WallBroken broken -> {
                    return Trouble.WALL_BROKEN;
                }
                case SchemaDiffers differs -> {
                    return Trouble.SCHEMA_DIFFERS;
                }
                default -> {}
            }
        }
        return switch (DatabaseTrouble.of(thrown)) {
            case AWAY -> Trouble.DATABASE_AWAY;
            case BUSY -> Trouble.DATABASE_BUSY;
            case DISK_FULL -> Trouble.DISK_FULL;
            case RIGHT_MISSING -> Trouble.RIGHT_MISSING;
            case OTHER -> Trouble.UNEXPECTED;
        };
    }
}
