package id.go.paserkab.desa.letterkind;

/** Refuses to overwrite what somebody else saved of a kind in the meantime. */
public final class KindChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KindChangedMeanwhile(String code) {
        super("The kind of letter " + code + " was changed in the meantime");
    }
}
