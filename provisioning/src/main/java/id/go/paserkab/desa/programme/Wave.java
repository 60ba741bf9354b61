package id.go.paserkab.desa.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wave with its villages, as the console and the API show it. */
public record Wave(
        UUID id,
        int number,
        String name,
        WaveState state,
        int parallelism,
        int canaries,
        int tolerance,
        @Nullable LocalDate plannedFrom,
        @Nullable LocalDate plannedUntil,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String pauseReason,
        @Nullable String note,
        List<WaveVillage> villages) {

    public long succeeded() {
        return villages.stream().filter(WaveVillage::succeeded).count();
    }

    public long failed() {
        return villages.stream().filter(WaveVillage::failed).count();
    }
}
