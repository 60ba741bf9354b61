package id.go.paserkab.desa.web.regency.map;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a view says of every village at the end of {@code day}. {@code needed} is how many gates a
 * wave needs, 0 where that is not what is shown; {@code past} whether the day is over.
 */
record MapLayer(
        MapView view, LocalDate day, boolean past, int needed, Map<VillageCode, Shown> villages) {

    /** The look of a village; {@code passed} counts gates, 0 where they are not shown. */
    record Shown(Look look, int passed) {}
}
