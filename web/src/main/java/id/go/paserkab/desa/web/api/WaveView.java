package id.go.paserkab.desa.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.go.paserkab.desa.programme.Wave;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.web.words.PlainWords;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wave; its villages stand in it only where one wave is asked for. */
@Schema(name = "Wave")
record WaveView(
        UUID id,
        int number,
        String name,
        WaveState state,
        @Schema(description = "How many villages are worked on at a time") int parallelism,
        @Schema(description = "How many villages go before the rest") int canaries,
        @Schema(description = "How many villages may fail before the wave pauses by itself")
                int tolerance,
        @Nullable LocalDate plannedFrom,
        @Nullable LocalDate plannedUntil,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String pauseReason,
        @Nullable String note,
        int size,
        long succeeded,
        long failed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<WaveVillageView> villages) {

    static WaveView of(
            Wave wave, @Nullable List<WaveVillageView> villages, PlainWords words, Locale locale) {
        return new WaveView(
                wave.id(),
                wave.number(),
                wave.name(),
                wave.state(),
                wave.parallelism(),
                wave.canaries(),
                wave.tolerance(),
                wave.plannedFrom(),
                wave.plannedUntil(),
                wave.approvedBy(),
                wave.approvedAt(),
                wave.startedAt(),
                wave.finishedAt(),
                words.of(wave.pauseReason(), locale),
                words.of(wave.note(), locale),
                wave.villages().size(),
                wave.succeeded(),
                wave.failed(),
                villages);
    }

    /** One village's place in a wave; no run means that it waits its turn. */
    @Schema(name = "WaveVillage")
    record WaveVillageView(
            VillageView village,
            int position,
            boolean canary,
            @Schema(description = "A sample choice that DPMD replaces") boolean sample,
            @Nullable RunView run) {}
}
