package id.go.paserkab.desa.register;

import id.go.paserkab.desa.kernel.Slug;
import id.go.paserkab.desa.kernel.VillageCode;
import java.util.List;
import java.util.Optional;

/** Every node's view of the villages: an immutable snapshot, at most two seconds old. */
public interface VillageRegister {

    Optional<Village> find(VillageCode code);

    Optional<Village> findBySlug(String slug);

    /** The village that used this address before; its visitors are sent on to the new one. */
    Optional<Village> findByRetiredSlug(String slug);

    /** The village that owns this whole host name ({@code senaken.desa.id}). */
    Optional<Village> findByDomain(String host);

    /** All villages, by code. */
    List<Village> villages();

    /** All districts, by code. */
    List<District> districts();

    /** Villages whose name, alias or code contains the text, whatever its case; best first. */
    List<Village> search(String text);

    /** Reads the register again if its epoch has moved. */
    void refresh();

    /** Notes that something published by the village changed, so that its cached pages expire. */
    void contentChanged(VillageCode code);

    default Optional<Village> findBySlug(Slug slug) {
        return findBySlug(slug.value());
    }
}
