package id.go.paserkab.desa.provisioning;

/**
 * What can go wrong in a run, for people: the failure, and what to do about it. Each text begins
 * with its message key, which screens put into the reader's language; a detail in brackets is for
 * those who run the platform.
 */
enum Trouble {
    IDENTITY_PROVIDER_AWAY(
            "The identity provider does not answer",
            "Nothing needs to be done: the step is tried again by itself"),
    DATABASE_AWAY(
            "The database does not answer",
            "Nothing needs to be done: the step is tried again by itself"),
    DATABASE_BUSY(
            "The database is busy with the same tables",
            "Nothing needs to be done: the step is tried again by itself"),
    SITE_SILENT(
            "The village's site does not answer",
            "See whether the platform answers on the village's host, then retry"),
    DISK_FULL("The database's disk is full", "Make room on the disk of the database, then retry"),
    RIGHT_MISSING(
            "The provisioning login lacks a right",
            "Run bootstrap.sql again as the database's superuser, then retry"),
    WALL_BROKEN(
            "A login of the village can do what it must not",
            "Tell the platform's engineers before anything else; undo the village"),
    SCHEMA_DIFFERS(
            "The village's schema is not the one that its version stands for",
            "Undo the village and make it again"),
    CLIENT_WRONG(
            "The village's client at the identity provider is missing or has another secret",
            "See whether the master secret has changed; undo the village and make it again"),
    UNEXPECTED("Something unexpected happened", "Retry; if it happens again, tell the engineers");

    private final String failure;
    private final String remedy;

    Trouble(String failure, String remedy) {
        this.failure = failure;
        this.remedy = remedy;
    }

    String failure(String detail) {
        return key() + ".failure: " + failure + (detail.isBlank() ? "" : " (" + detail + ")");
    }

    String remedy() {
        return key() + ".remedy: " + remedy;
    }

    Outcome.Failed failed(String detail) {
        return new Outcome.Failed(failure(detail), remedy());
    }

    private String key() {
        return "trouble." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
