package id.go.paserkab.desa.tenancy;

/** Refuses work on village data where no village is bound. There is no default village. */
public final class NoVillageBound extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public NoVillageBound() {
        super("No village is bound to this work; bind one with VillageContext");
    }
}
