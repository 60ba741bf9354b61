package id.go.paserkab.desa.insight;

import id.go.paserkab.desa.adoption.Adoption.Week;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The programme at the end of {@code day}, or at this moment where that is today. {@code asOf} is
 * when the figures were last true. For days before {@code kept} history was put together from runs
 * and the audit trail; from that day on it was written as things happened.
 */
public record Picture(
        LocalDate day,
        Instant asOf,
        boolean past,
        LocalDate kept,
        List<DistrictStanding> districts,
        List<WavePlan> waves,
        List<Opening> openings,
        StuckVillages stuck,
        List<Week> weeks,
        PeopleCounts people) {

    /** All villages of the regency: the sum of its districts. */
    public Counts counts() {
        return districts.stream().map(DistrictStanding::counts).reduce(Counts.NONE, Counts::plus);
    }

    public Optional<DistrictStanding> district(String code) {
        return districts.stream().filter(district -> district.code().equals(code)).findFirst();
    }

    /** How many villages should have been open at the end of that day by the plans of all waves. */
    public int planned(LocalDate until) {
        return waves.stream().mapToInt(wave -> wave.planned(until)).sum();
    }

    /** How many villages had been made by the end of the day. */
    public int opened() {
        return openings.isEmpty() ? 0 : openings.getLast().total();
    }

    /** Whether the day lies before history was kept as it happened. */
    public boolean reconstructed() {
        return past && day.isBefore(kept);
    }

    /** A district and its villages, counted. */
    public record DistrictStanding(String code, String name, Counts counts) {}

    /** A day on which villages were finished, and how many there were at its end. */
    public record Opening(LocalDate day, int opened, int total) {}
}
