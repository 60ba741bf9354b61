package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.InvalidSlug;
import id.go.paserkab.desa.kernel.Slug;
import id.go.paserkab.desa.kernel.VillageCode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What DPMD does to a single village of the register. Every call is audited. */
public interface VillageDesk {

    void rename(VillageCode code, String name, Actor by);

    /**
     * The old address goes on redirecting. Throws {@link InvalidSlug} where the new one is taken.
     */
    void changeSlug(VillageCode code, Slug slug, Actor by);

    void addDomain(VillageCode code, String host, Actor by);

    void removeDomain(VillageCode code, String host, Actor by);

    void makeReadOnly(VillageCode code, String reason, @Nullable Duration expected, Actor by);

    void suspend(VillageCode code, String reason, Actor by);

    /** Opens a read-only or suspended village again. */
    void reopen(VillageCode code, Actor by);

    /**
     * Archives a suspended village and has its data destroyed, keys and files included. Nobody can
     * take it back, so the village's name is typed as well.
     */
    void archive(VillageCode code, String typedName, String reason, Actor by);
}
