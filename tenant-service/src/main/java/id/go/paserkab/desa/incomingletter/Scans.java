package id.go.paserkab.desa.incomingletter;

import id.go.paserkab.desa.archive.Archive;
import id.go.paserkab.desa.reception.DocumentType;
import id.go.paserkab.desa.reception.Reception;
import id.go.paserkab.desa.tenancy.VillageContext;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks scans through and keeps them sealed in the archive. */
@Component
class Scans {

    private final Archive archive;
    private final IncomingSeals seals;

    Scans(Archive archive, IncomingSeals seals) {
        this.archive = archive;
        this.seals = seals;
    }

    /** Under which key a scan is kept, and as what. */
    record Kept(UUID key, DocumentType type) {}

    /** Throws {@link id.go.paserkab.desa.reception.DocumentRefused}. */
    Kept keep(Scan scan) {
        var fit = Reception.receive(scan.name(), scan.content());
        var key = UUID.randomUUID();
        archive.put(VillageContext.current().village(), key, seals.sealScan(key, fit.content()));
        return new Kept(key, fit.type());
    }

    Optional<byte[]> content(Kept kept) {
        return archive.get(VillageContext.current().village(), kept.key())
                .flatMap(sealed -> seals.openScan(kept.key(), sealed));
    }

    void forget(Kept kept) {
        archive.delete(VillageContext.current().village(), kept.key());
    }
}
