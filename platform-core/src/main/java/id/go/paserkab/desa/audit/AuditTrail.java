package id.go.paserkab.desa.audit;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The append-only record of what was done. Entries join the running platform transaction. */
public interface AuditTrail {

    void record(AuditEntry entry);

    /** Newest first, a page of at most {@code filter.size()} entries. */
    List<Recorded> find(Filter filter);

    /** An entry as it stands in the trail. */
    record Recorded(long number, Instant at, AuditEntry entry) {}

    /** What to look for; {@code before} is the number of the last entry already seen. */
    record Filter(
            @Nullable VillageCode village,
            @Nullable UUID wave,
            @Nullable String action,
            @Nullable String actor,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Long before,
            int size) {}
}
