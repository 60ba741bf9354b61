package id.go.paserkab.desa.activity;

/** What a village does with the platform that tells whether it is used. */
public enum ActivityKind {
    SIGNED_IN(false),
    PROFILE_EDITED(false),
    LETTER_ISSUED(false),
    /** How much of the profile is filled in, 0 to 100; the latest figure counts. */
    PROFILE_COMPLETENESS(true);

    private final boolean level;

    ActivityKind(boolean level) {
        this.level = level;
    }

    /** Whether it is a level, of which the latest counts, and not something to be added up. */
    public boolean level() {
        return level;
    }
}
