package id.go.paserkab.desa.web.regency.waves;

import id.go.paserkab.desa.kernel.Slug;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.Wave;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.WaveVillage;
import id.go.paserkab.desa.provisioning.Run;
import id.go.paserkab.desa.provisioning.RunState;
import id.go.paserkab.desa.register.District;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Villages, places and waves for tests of the pages. */
final class WaveFixtures {

    static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private WaveFixtures() {}

    static Village village(String code, String name) {
        return new Village(
                new VillageCode(code),
                name,
                Slug.ofName(name),
                new District(code.substring(0, 8), "Kecamatan " + code.substring(6, 8)),
                VillageState.PLANNED,
                List.of(),
                0,
                1,
                null,
                null);
    }

    static WaveVillage place(Village village, int position, @Nullable RunState state) {
        return new WaveVillage(
                village, position, false, false, state == null ? null : run(village, state));
    }

    static Wave wave(WaveState state, List<WaveVillage> places) {
        return new Wave(
                UUID.randomUUID(),
                1,
                "Percontohan",
                state,
                4,
                2,
                3,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                places);
    }

    private static Run run(Village village, RunState state) {
        return new Run(
                UUID.randomUUID(),
                null,
                village.code(),
                state,
                1,
                NOW,
                NOW,
                null,
                null,
                null,
                null,
                List.of());
    }
}
