package id.go.paserkab.desa.web.api;

import id.go.paserkab.desa.programme.Rollout.Activation;
import id.go.paserkab.desa.programme.Rollout.DistrictProgress;
import id.go.paserkab.desa.programme.Rollout.Overview;
import id.go.paserkab.desa.programme.Rollout.Stuck;
import id.go.paserkab.desa.programme.Rollout.Tile;
import id.go.paserkab.desa.programme.Rollout.Totals;
import id.go.paserkab.desa.programme.Rollout.WaveProgress;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.web.words.PlainWords;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rollout in figures. */
@Schema(name = "Rollout")
record RolloutView(
        @Schema(description = "When these figures were last true") Instant asOf,
        Totals totals,
        List<WaveProgress> waves,
        List<DistrictView> districts,
        List<StuckView> stuck,
        List<Activation> timeline) {

    static RolloutView of(Overview overview, PlainWords words, Locale locale) {
        return new RolloutView(
                overview.asOf(),
                overview.totals(),
                overview.waves(),
                overview.districts().stream().map(DistrictView::of).toList(),
                overview.stuck().stream().map(stuck -> StuckView.of(stuck, words, locale)).toList(),
                overview.timeline());
    }

    /** A kecamatan and its villages. */
    @Schema(name = "DistrictProgress")
    record DistrictView(String code, String name, long active, List<TileView> villages) {

        static DistrictView of(DistrictProgress district) {
            return new DistrictView(
                    district.code(),
                    district.name(),
                    district.active(),
                    district.tiles().stream().map(TileView::of).toList());
        }
    }

    /** A village in the overview; {@code wave} is the number of its latest wave. */
    @Schema(name = "VillageProgress")
    record TileView(
            String code,
            String name,
            String slug,
            VillageState state,
            boolean failed,
            @Nullable Integer wave) {

        static TileView of(Tile tile) {
            return new TileView(
                    tile.code().value(),
                    tile.name(),
                    tile.slug(),
                    tile.state(),
                    tile.failed(),
                    tile.wave());
        }
    }

    /** A village that does not get on, why, and what to do. */
    @Schema(name = "Stuck")
    record StuckView(
            String code,
            String name,
            @Nullable Integer wave,
            String step,
            @Nullable String failure,
            @Nullable String remedy,
            Instant since) {

        static StuckView of(Stuck stuck, PlainWords words, Locale locale) {
            return new StuckView(
                    stuck.code().value(),
                    stuck.name(),
                    stuck.wave(),
                    stuck.step(),
                    words.failure(stuck.failure(), locale),
                    words.of(stuck.remedy(), locale),
                    stuck.since());
        }
    }
}
