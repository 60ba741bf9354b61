package id.go.paserkab.desa.migration;

/** Refuses to run on tables that are older than this build. */
final class PlatformNotMigrated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int missing;

    PlatformNotMigrated(int missing) {
        super("The platform's tables lack " + missing + " changesets of this build");
        this.missing = missing;
    }

    int missing() {
        return missing;
    }
}
