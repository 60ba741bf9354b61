package id.go.paserkab.desa.web.api;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.programme.Rollout;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.words.PlainWords;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@OnFace(FaceKind.REGENCY)
@RequestMapping("/api/v1")
@Requires(Permission.VIEW_ROLLOUT)
@Tag(name = "Rollout", description = "The rollout in figures; no resident's data anywhere near it")
class RolloutApi {

    private final Rollout rollout;
    private final VillageRegister register;
    private final PlainWords words;
    private final Clock clock;

    RolloutApi(Rollout rollout, VillageRegister register, PlainWords words, Clock clock) {
        this.rollout = rollout;
        this.register = register;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/rollout")
    @Operation(summary = "Totals, waves, kecamatan, what is stuck, and the time line")
    RolloutView rollout(Locale locale) {
        return RolloutView.of(rollout.overview(), words, locale);
    }

    @GetMapping("/status")
    @Operation(summary = "Whether the platform answers; asks no database")
    Status status() {
        var villages = register.villages();
        return new Status(
                clock.instant(),
                villages.size(),
                villages.stream().filter(village -> village.state().open()).count());
    }

    /** What every node knows by heart. */
    record Status(Instant at, int villages, long open) {}
}
