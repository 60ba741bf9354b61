package id.go.paserkab.desa.tenancy;

import java.util.Optional;

/**
 * The village that the running work belongs to, bound around a request or a job and never set.
 * Asking while nothing is bound throws {@link NoVillageBound}.
 */
public final class VillageContext {

    private static final ScopedValue<VillageAccess> CURRENT = ScopedValue.newInstance();

    private VillageContext() {}

    /** Does the work for one village and returns its result. */
    public static <T, X extends Throwable> T call(
            VillageAccess access, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CURRENT, access).call(work);
    }

    /** Does the work for one village. */
    public static void run(VillageAccess access, Runnable work) {
        ScopedValue.where(CURRENT, access).run(work);
    }

    public static VillageAccess current() {
        return find().orElseThrow(NoVillageBound::new);
    }

    public static Optional<VillageAccess> find() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }
}
