package id.go.paserkab.desa.profile;

/** Refuses a text that the village's schema cannot hold before DPMD upgrades it. */
public final class AwaitsUpgrade extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProfileField field;

    public AwaitsUpgrade(ProfileField field) {
        super("The village's schema has no place for " + field + " yet");
        this.field = field;
    }

    public ProfileField field() {
        return field;
    }
}
