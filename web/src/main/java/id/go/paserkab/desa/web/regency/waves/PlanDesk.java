package id.go.paserkab.desa.web.regency.waves;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.PlanWave;
import id.go.paserkab.desa.programme.Wave;
import id.go.paserkab.desa.programme.WaveVillage;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Knows which villages a plan may choose from. */
@Component
class PlanDesk {

    private final Waves waves;
    private final VillageRegister register;

    PlanDesk(Waves waves, VillageRegister register) {
        this.waves = waves;
        this.register = register;
    }

    PlanChoices choices(@Nullable Wave wave, PlanForm form) {
        var eligible = eligible(wave);
        var search = form.getSearch().strip();
        return PlanChoices.of(
                register.districts(),
                eligible,
                PlanReading.picked(form, eligible),
                search.isEmpty() ? List.of() : register.search(search));
    }

    Optional<PlanWave> read(@Nullable Wave wave, PlanForm form, Errors errors) {
        return new PlanReading(form, eligible(wave), errors).read();
    }

    PlanSummary summary(PlanWave plan) {
        return new PlanSummary(
                plan,
                plan.villages().stream().flatMap(code -> register.find(code).stream()).toList());
    }

    /** Those that no wave holds, and those that the wave being changed holds itself. */
    private List<Village> eligible(@Nullable Wave wave) {
        Set<VillageCode> codes = new HashSet<>(waves.remaining());
        if (wave != null) {
            wave.villages().stream()
                    .map(WaveVillage::village)
                    .map(Village::code)
                    .forEach(codes::add);
        }
        return register.villages().stream()
                .filter(village -> codes.contains(village.code()))
                .toList();
    }

    /** A plan as its author checks it. */
    public record PlanSummary(PlanWave plan, List<Village> villages) {

        public boolean canary(int index) {
            return index < plan.canaries();
        }

        public boolean sample(Village village) {
            return plan.samples().contains(village.code());
        }
    }
}
