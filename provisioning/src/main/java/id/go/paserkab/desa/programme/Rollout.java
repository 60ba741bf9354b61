package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.VillageState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rollout as leadership sees it: aggregates, read through a login that can see nothing else.
 */
public interface Rollout {

    Overview overview();

    /** {@code asOf} is when these figures were last true. */
    record Overview(
            Instant asOf,
            Totals totals,
            List<WaveProgress> waves,
            List<DistrictProgress> districts,
            List<Stuck> stuck,
            List<Activation> timeline) {}

    record Totals(int villages, int active, int inProgress, int failed, int planned, int closed) {}

    record WaveProgress(
            UUID id,
            int number,
            String name,
            WaveState state,
            int villages,
            int succeeded,
            int failed,
            @Nullable LocalDate plannedUntil,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt) {}

    record DistrictProgress(String code, String name, List<Tile> tiles) {

        public long active() {
            return tiles.stream().filter(tile -> tile.state().open()).count();
        }
    }

    /** One village on the tile map. {@code wave} is the number of its latest wave. */
    record Tile(
            VillageCode code,
            String name,
            String slug,
            VillageState state,
            boolean failed,
            @Nullable Integer wave) {}

    record Stuck(
            VillageCode code,
            String name,
            @Nullable Integer wave,
            String step,
            @Nullable String failure,
            @Nullable String remedy,
            Instant since) {}

    /** How many villages were open at the end of a day. */
    record Activation(LocalDate day, int opened, int total) {}
}
