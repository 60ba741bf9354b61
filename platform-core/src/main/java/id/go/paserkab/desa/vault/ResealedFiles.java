package id.go.paserkab.desa.vault;

import id.go.paserkab.desa.archive.Archive;
import id.go.paserkab.desa.tenancy.VillageContext;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Some files of the archive at a time; no transaction spans more than one of them. */
@Component
class ResealedFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ResealedFiles.class);
    private static final int AT_ONCE = 10;

    private final Archive archive;
    private final Vault vault;
    private final HeldFile held;

    ResealedFiles(Archive archive, Vault vault, HeldFile held) {
        this.archive = archive;
        this.vault = vault;
        this.held = held;
    }

    /** Nothing where no row comes after that one. */
    Optional<Stretch> after(SealedPlace.Files place, UUID row) {
        var rows = held.after(place, row, AT_ONCE);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var resealed = 0;
        var damaged = 0;
        for (var file : rows) {
            try {
                if (outdated(file) && held.reseal(place, file)) {
                    resealed++;
                }
            } catch (CannotOpen lost) {
                damaged++;
                LOG.warn("A file of {} is damaged and stays so", place.name());
            }
        }
        return Optional.of(new Stretch(rows.getLast(), resealed, damaged));
    }

    /** Asked first without holding anybody up. */
    private boolean outdated(UUID file) {
        return archive.get(VillageContext.current().village(), file)
                .filter(vault::outdated)
                .isPresent();
    }
}
