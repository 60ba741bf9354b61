package id.go.paserkab.desa.insight;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers what leadership asks, as of the end of a past day; {@code asOf} null, or not in the past,
 * means now.
 */
public interface Insight {

    Picture at(@Nullable LocalDate asOf);

    /** One district with its villages; without any where there is no such district. */
    DistrictPicture district(String code, @Nullable LocalDate asOf);

    /** One village; empty where it was not in the register. */
    Optional<VillageStanding> village(VillageCode code, @Nullable LocalDate asOf);

    /** How far every village had come, for a map. */
    List<VillageProgress> progress(@Nullable LocalDate asOf);

    /** Every village that does not come on, for a sheet; {@link Picture} has the longest ones. */
    StuckVillages stuck(@Nullable LocalDate asOf);
}
