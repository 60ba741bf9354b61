package id.go.paserkab.desa.migration;

import id.go.paserkab.desa.worker.DatabaseTrouble;
import id.go.paserkab.desa.worker.RootCause;
import java.util.Locale;

/**
 * Why a village could not be upgraded and what to do about it, for people. Each text begins with
 * its message key, which screens put into the reader's language; the detail at its end is for those
 * who run the platform.
 */
enum UpgradeTrouble {
    BUSY("The database is busy with the same tables. Go on with the upgrade in a little while."),
    DISK_FULL("The database's disk is full. Make room there, then go on with the upgrade."),
    RIGHT_MISSING(
            "The provisioning login lacks a right. Run bootstrap.sql again as the database's"
                    + " superuser, then go on with the upgrade."),
    SCHEMA_DIFFERS(
            "The village's schema is not the one that its version stands for. Tell the platform's"
                    + " engineers before going on."),
    UNEXPECTED(
            "Something unexpected happened. Go on with the upgrade; if it happens again, tell the"
                    + " platform's engineers.");

    private final String text;

    UpgradeTrouble(String text) {
        this.text = text;
    }

    /** What to tell of a village whose upgrade threw this. */
    static String tell(RuntimeException thrown) {
        var trouble = of(thrown);
        return "trouble.upgrade."
                + trouble.name().toLowerCase(Locale.ROOT).replace('_', '-')
                + ": "
                + trouble.text
                + " ("
                + RootCause.of(thrown)
                + ")";
    }

    private static UpgradeTrouble of(RuntimeException thrown) {
        if (thrown instanceof SchemaDiffers) {
            return SCHEMA_DIFFERS;
        }
        return switch (DatabaseTrouble.of(thrown)) {
            case BUSY -> BUSY;
            case DISK_FULL -> DISK_FULL;
            case RIGHT_MISSING -> RIGHT_MISSING;
            case AWAY, OTHER -> UNEXPECTED;
        };
    }
}
