package id.go.paserkab.desa.web.api;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.PlanWave;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a wave. The villages are those named, those still planned in the named districts, and,
 * where {@code remaining} is true, all that no wave holds yet.
 */
@Schema(name = "PlanWave")
record PlanWaveRequest(
        @Nullable String name,
        @Schema(
                        description = "Village codes, in the order in which they go",
                        example = "[\"64.01.03.2006\"]")
                @Nullable List<String> villages,
        @Schema(description = "Codes of kecamatan", example = "[\"64.01.03\"]")
                @Nullable List<String> districts,
        @Schema(description = "All villages that no wave holds yet") @Nullable Boolean remaining,
        @Schema(description = "Which of the villages are sample choices")
                @Nullable List<String> samples,
        @Schema(description = "1 to 8; 4 where it is left out") @Nullable Integer parallelism,
        @Schema(description = "2 where it is left out") @Nullable Integer canaries,
        @Schema(description = "3 where it is left out") @Nullable Integer tolerance,
        @Nullable LocalDate plannedFrom,
        @Nullable LocalDate plannedUntil,
        @Nullable String note) {

    PlanWave plan(List<VillageCode> everyRemaining) {
        var chosen = new LinkedHashSet<VillageCode>(codes(villages));
        var kecamatan = districts == null ? Set.<String>of() : Set.copyOf(districts);
        for (var code : everyRemaining) {
            if (Boolean.TRUE.equals(remaining) || kecamatan.contains(code.districtCode())) {
                chosen.add(code);
            }
        }
        return new PlanWave(
                name == null ? "" : name.strip(),
                List.copyOf(chosen),
                Set.copyOf(codes(samples)),
                parallelism == null ? 4 : parallelism,
                canaries == null ? Math.min(2, chosen.size()) : canaries,
                tolerance == null ? Math.min(3, chosen.size()) : tolerance,
                plannedFrom,
                plannedUntil,
                note);
    }

    private static List<VillageCode> codes(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().map(VillageCode::parse).distinct().toList();
    }
}
