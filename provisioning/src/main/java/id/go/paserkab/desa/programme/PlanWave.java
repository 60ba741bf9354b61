package id.go.paserkab.desa.programme;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a new wave. {@code parallelism} villages (1 to 8) are worked on at a time; the first
 * {@code canaries} go before the rest; more than {@code tolerance} failed villages pause the wave
 * by itself. {@code samples} are those of the villages that are sample choices for DPMD to replace.
 */
public record PlanWave(
        String name,
        List<VillageCode> villages,
        Set<VillageCode> samples,
        int parallelism,
        int canaries,
        int tolerance,
        @Nullable LocalDate plannedFrom,
        @Nullable LocalDate plannedUntil,
        @Nullable String note) {}
