package id.go.paserkab.desa.web.regency.waves;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.District;
import id.go.paserkab.desa.register.Village;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the page of a plan offers: the kecamatan with the villages of each that may still be picked,
 * the villages picked so far, and what a search found.
 */
public record PlanChoices(
        List<DistrictChoice> districts, List<Village> picked, List<Found> found, int eligible) {

    /** A kecamatan, how many of its villages may be chosen, and those not shown elsewhere. */
    public record DistrictChoice(District district, long eligible, List<Village> others) {}

    /** A village that a search found; one that is active or in another wave may not be picked. */
    public record Found(Village village, boolean eligible) {}

    /** {@code picked} in the order in which they will go. */
    static PlanChoices of(
            List<District> districts,
            List<Village> eligible,
            List<Village> picked,
            List<Village> found) {
        var may = codes(eligible);
        var shown = new HashSet<>(codes(picked));
        var other = found.stream().filter(village -> !shown.contains(village.code())).toList();
        shown.addAll(codes(found));
        return new PlanChoices(
                districts.stream().map(district -> choice(district, eligible, shown)).toList(),
                picked,
                other.stream()
                        .map(village -> new Found(village, may.contains(village.code())))
                        .toList(),
                eligible.size());
    }

    private static DistrictChoice choice(
            District district, List<Village> eligible, Set<VillageCode> shown) {
        var within =
                eligible.stream().filter(village -> village.district().equals(district)).toList();
        return new DistrictChoice(
                district,
                within.size(),
                within.stream().filter(village -> !shown.contains(village.code())).toList());
    }

    private static Set<VillageCode> codes(List<Village> villages) {
        return villages.stream().map(Village::code).collect(Collectors.toSet());
    }
}
