package id.go.paserkab.desa.archive;

import id.go.paserkab.desa.kernel.VillageCode;
import java.util.UUID;

/** The archive cannot keep, give or forget a file just now. */
public final class ArchiveUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArchiveUnavailable(VillageCode village, Throwable cause) {
        super("The archive does not answer for all of %s".formatted(village.bare()), cause);
    }

    ArchiveUnavailable(VillageCode village, UUID key, Throwable cause) {
        super("The archive does not answer for %s/%s".formatted(village.bare(), key), cause);
    }
}
