package id.go.paserkab.desa.visit;

import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the visits, for whoever needs to know; it changes nothing. */
public interface Visits {

    Optional<Visit> find(UUID id);

    Optional<Visit> withPhoto(DocumentId photo);

    /** By day, the newest first. */
    List<Visit> find(VisitFilter filter, int most, int skipped);

    int count(VisitFilter filter);

    /** Plans of these villages that are neither made nor called off, the earliest first. */
    List<Visit> open(Collection<VillageCode> villages);

    /** The last visit that each of these villages had. */
    Map<VillageCode, Visit> latest(Collection<VillageCode> villages);

    /**
     * The day of the last visit that took place until the end of {@code day}, for every village
     * that has had one. What is recorded later for an earlier day counts from that day on.
     */
    Map<VillageCode, LocalDate> lastVisited(LocalDate day);

    /** How many visits took place in each village from the first day to the last; no zeros. */
    Map<VillageCode, Integer> made(LocalDate first, LocalDate last);

    /** Villages that somebody covers today and that have waited for more than so many days. */
    List<Waiting> waiting(int days);

    /** The villages that whoever signs in may record a visit to, in the last so many days. */
    List<VillageCode> visitable(VisitAuthor author, int days);

    /** The facilitator that the author is, where they are one. */
    Optional<UUID> facilitator(VisitAuthor author);

    /**
     * A village that waits for a visit: since its last one, or where it never had one, since its
     * facilitator began.
     */
    record Waiting(
            VillageCode village,
            String facilitatorName,
            @Nullable LocalDate last,
            LocalDate since,
            long days) {}
}
