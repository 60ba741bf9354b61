package id.go.paserkab.desa.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A district at the end of a day, village by village. */
public record DistrictPicture(
        LocalDate day,
        Instant asOf,
        boolean past,
        LocalDate kept,
        List<VillageStanding> villages,
        StuckVillages stuck) {

    public long live() {
        return villages.stream().filter(village -> village.state().open()).count();
    }

    /** Whether the day lies before history was kept as it happened. */
    public boolean reconstructed() {
        return past && day.isBefore(kept);
    }
}
