package id.go.paserkab.desa.provisioning;

/** Tells that a login of a village being made can do what it must not, or cannot do its work. */
final class WallBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WallBroken(String what) {
        super(what);
    }
}
