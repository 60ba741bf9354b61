package id.go.paserkab.desa.adoption;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How villages use the platform, from counts alone, now or as of the end of a past day. */
public interface Adoption {

    /** {@code asOf} null, or not in the past, means now. */
    Overview overview(@Nullable LocalDate asOf);

    /** Half a year, from the oldest week to the one that the day ends. */
    List<Week> weeks(@Nullable LocalDate asOf);

    /** All villages at the end of {@code day}, and the weeks until then. */
    record Overview(LocalDate day, Instant asOf, List<VillageUse> villages, List<Week> weeks) {

        /** How many villages are in each state; every state is in it. */
        public Map<AdoptionStatus, Long> counts() {
            var counts = new EnumMap<AdoptionStatus, Long>(AdoptionStatus.class);
            for (var status : AdoptionStatus.values()) {
                counts.put(
                        status,
                        villages.stream().filter(village -> village.status() == status).count());
            }
            return counts;
        }
    }

    /**
     * One village. Counts are of the window of {@link AdoptionStatus#WINDOW} days; completeness, 0
     * to 100, is null where it was never told.
     */
    record VillageUse(
            VillageCode code,
            String name,
            String district,
            @Nullable LocalDate liveSince,
            AdoptionStatus status,
            @Nullable LocalDate last,
            int activeDays,
            int signIns,
            int profileEdits,
            @Nullable Integer completeness) {}

    /** The seven days that end with {@code last}: in how many villages anything happened. */
    record Week(LocalDate last, int active, int live) {}
}
