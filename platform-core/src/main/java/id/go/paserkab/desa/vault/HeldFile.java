package id.go.paserkab.desa.vault;

import id.go.paserkab.desa.archive.Archive;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageSql;
import id.go.paserkab.desa.tenancy.VillageTransaction;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A file of the archive whose row is held, so that what somebody puts there meanwhile is not
 * written over by what stood there before.
 */
@Component
@VillageTransaction
class HeldFile {

    private final VillageSql sql;
    private final Archive archive;
    private final Vault vault;

    HeldFile(VillageSql sql, Archive archive, Vault vault) {
        this.sql = sql;
        this.archive = archive;
        this.vault = vault;
    }

    /** The rows whose files come next. */
    List<UUID> after(SealedPlace.Files place, UUID row, int size) {
        return sql.with(rows ->
                rows.queryForList(
                        "SELECT %2$s FROM %1$s WHERE %2$s > :after ORDER BY %2$s LIMIT :size"
                                .formatted(place.table(), place.key()),
                        Map.of("after", row, "size", size),
                        UUID.class));
    }

    /** Whether there was anything to do by now. Throws {@link CannotOpen}. */
    boolean reseal(SealedPlace.Files place, UUID row) {
        sql.with(rows ->
                rows.queryForList(
                        "SELECT %2$s FROM %1$s WHERE %2$s = :row FOR UPDATE"
                                .formatted(place.table(), place.key()),
                        Map.of("row", row),
                        UUID.class));
        var village = VillageContext.current().village();
        var old = archive.get(village, row).filter(vault::outdated);
        old.ifPresent(sealed ->
                archive.put(
                        village,
                        row,
                        vault.sealBytes(place.of(row), vault.openBytes(place.of(row), sealed))));
        return old.isPresent();
    }
}
