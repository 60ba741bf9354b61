package id.go.paserkab.desa.archive;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps bytes under a village and a key that the village chose. It looks into none of them: what
 * must not be read is sealed before it comes here.
 */
public interface Archive {

    /**
     * Keeps the bytes whole or not at all; they are safe when this returns. A second put under the
     * same key takes the place of the first. Throws {@link ArchiveUnavailable}.
     */
    void put(VillageCode village, UUID key, byte[] sealed);

    /** What is kept, or nothing. Throws {@link ArchiveUnavailable}. */
    Optional<byte[]> get(VillageCode village, UUID key);

    /** Forgets what is kept, if anything is. Throws {@link ArchiveUnavailable}. */
    void delete(VillageCode village, UUID key);

    /** Forgets all that the village keeps. Throws {@link ArchiveUnavailable}. */
    void clear(VillageCode village);
}
