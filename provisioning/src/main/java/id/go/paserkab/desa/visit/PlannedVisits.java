package id.go.paserkab.desa.visit;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plans visits, moves them and calls them off. Every change is audited or throws {@link
 * VisitRefused}.
 */
public interface PlannedVisits {

    /** {@code key} was made where the plan was typed: what comes twice is kept once. */
    Recorded plan(
            UUID key,
            @Nullable VillageCode village,
            @Nullable LocalDate day,
            @Nullable Topic topic,
            VisitAuthor by);

    void move(UUID id, @Nullable LocalDate day, String reason, VisitAuthor by);

    void cancel(UUID id, String reason, VisitAuthor by);
}
