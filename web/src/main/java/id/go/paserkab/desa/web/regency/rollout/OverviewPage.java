package id.go.paserkab.desa.web.regency.rollout;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.programme.Rollout.Overview;
import id.go.paserkab.desa.programme.Rollout.WaveProgress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The overview with what follows from its figures: shares, delays and the drawing. */
public record OverviewPage(Overview overview, List<WaveRow> waves, @Nullable TimelineChart chart) {

    static OverviewPage of(Overview overview, Instant now) {
        var today = PaserTime.day(now);
        return new OverviewPage(
                overview,
                overview.waves().stream()
                        .map(wave -> new WaveRow(wave, late(wave, today)))
                        .toList(),
                overview.timeline().isEmpty()
                        ? null
                        : TimelineChart.of(
                                overview.timeline(), today, overview.totals().villages()));
    }

    /** How many of a hundred villages are open, rounded down: all means all. */
    public int share() {
        var totals = overview.totals();
        return totals.villages() == 0 ? 0 : 100 * totals.active() / totals.villages();
    }

    private static boolean late(WaveProgress wave, LocalDate today) {
        return wave.plannedUntil() != null
                && switch (wave.state()) {
                    case COMPLETED, ABORTED, ABORTING -> false;
                    case DRAFT, APPROVED, RUNNING, PAUSED -> wave.plannedUntil().isBefore(today);
                };
    }

    /** A wave, and whether it is past its planned end. */
    public record WaveRow(WaveProgress wave, boolean late) {}
}
