package id.go.paserkab.desa.profile;

/** Refuses an edit that would overwrite what somebody else saved in the meantime. */
public final class ProfileChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProfileChangedMeanwhile() {
        super("The profile was changed by somebody else in the meantime");
    }
}
