package id.go.paserkab.desa.web.api;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Facilitators;
import id.go.paserkab.desa.programme.Wave;
import id.go.paserkab.desa.programme.WaveVillage;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@OnFace(FaceKind.REGENCY)
@RequestMapping("/api/v1")
@Tag(name = "Waves", description = "Plan and steer the waves in which villages come in")
class WavesApi {

    private final Waves waves;
    private final Facilitators facilitators;
    private final Views views;

    WavesApi(Waves waves, Facilitators facilitators, Views views) {
        this.waves = waves;
        this.facilitators = facilitators;
        this.views = views;
    }

    @PostMapping("/programme/sample")
    @Requires(Permission.OPERATE_WAVES)
    @Operation(
            summary = "Make the sample programme",
            description =
                    "Plans wave 1, Percontohan, where there is no wave yet; else tells which it is."
                            + " Its villages are spread over three facilitators who are named by"
                            + " number, where there is no facilitator yet.")
    SampleProgramme sample(Member member) {
        var id = waves.ensureSamplePilotWave(member.actor());
        var villages = waves.find(id).map(Wave::villages).orElse(List.of());
        if (villages.stream().anyMatch(WaveVillage::sample)) {
            facilitators.ensureSample(
                    villages.stream().map(place -> place.village().code()).toList(),
                    member.actor());
        }
        return new SampleProgramme(id);
    }

    @GetMapping("/waves")
    @Requires(Permission.VIEW_ROLLOUT)
    @Operation(summary = "All waves, without their villages")
    List<WaveView> all(Locale locale) {
        return waves.all().stream().map(wave -> views.summary(wave, locale)).toList();
    }

    @PostMapping("/waves")
    @Requires(Permission.OPERATE_WAVES)
    @Operation(summary = "Plan a wave")
    ResponseEntity<WaveView> plan(
            @RequestBody PlanWaveRequest request, Member member, Locale locale) {
        var id = waves.plan(request.plan(waves.remaining()), member.actor());
        return ResponseEntity.created(URI.create("/api/v1/waves/" + id))
                .body(show(id, member, locale));
    }

    @GetMapping("/waves/{id}")
    @Requires(Permission.VIEW_ROLLOUT)
    @Operation(summary = "A wave with its villages, their runs and steps")
    WaveView one(@PathVariable UUID id, Member member, Locale locale) {
        return show(id, member, locale);
    }

    @PostMapping("/waves/{id}/approve")
    @Requires(Permission.OPERATE_WAVES)
    @Operation(summary = "Approve a planned wave")
    WaveView approve(@PathVariable UUID id, Member member, Locale locale) {
        return moved(id, member, locale, () -> waves.approve(id, member.actor()));
    }

    @PostMapping("/waves/{id}/start")
    @Requires(Permission.OPERATE_WAVES)
    @Operation(summary = "Start an approved wave")
    WaveView start(@PathVariable UUID id, Member member, Locale locale) {
        return moved(id, member, locale, () -> waves.start(id, member.actor()));
    }

    @PostMapping("/waves/{id}/pause")
    @Requires(Permission.OPERATE_WAVES)
    @Operation(summary = "Pause a running wave", description = "Villages at work are finished.")
    WaveView pause(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable ReasonRequest reason,
            Member member,
            Locale locale) {
        return moved(
                id,
                member,
                locale,
                () -> waves.pause(id, ReasonRequest.of(reason), member.actor()));
    }

    @PostMapping("/waves/{id}/resume")
    @Requires(Permission.OPERATE_WAVES)
    @Operation(summary = "Go on with a paused wave")
    WaveView resume(@PathVariable UUID id, Member member, Locale locale) {
        return moved(id, member, locale, () -> waves.resume(id, member.actor()));
    }

    @PostMapping("/waves/{id}/abort")
    @Requires(Permission.OPERATE_WAVES)
    @Operation(
            summary = "Stop a wave for good",
            description = "Unfinished villages are undone, finished ones stay. Asks for a reason.")
    WaveView abort(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable ReasonRequest reason,
            Member member,
            Locale locale) {
        return moved(
                id,
                member,
                locale,
                () -> waves.abort(id, ReasonRequest.of(reason), member.actor()));
    }

    @PostMapping("/waves/{id}/villages/{code}/retry")
    @Requires(Permission.OPERATE_WAVES)
    @Operation(summary = "Try a failed village again from the step that failed")
    WaveView retry(@PathVariable UUID id, @PathVariable String code, Member member, Locale locale) {
        return moved(
                id, member, locale, () -> waves.retry(id, VillageCode.parse(code), member.actor()));
    }

    @PostMapping("/waves/{id}/villages/{code}/undo")
    @Requires(Permission.OPERATE_WAVES)
    @Operation(
            summary = "Undo one village's run",
            description =
                    "What it made is removed; the village is planned again. Asks for a reason.")
    WaveView undo(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestBody(required = false) @Nullable ReasonRequest reason,
            Member member,
            Locale locale) {
        return moved(
                id,
                member,
                locale,
                () ->
                        waves.undo(
                                id,
                                VillageCode.parse(code),
                                ReasonRequest.of(reason),
                                member.actor()));
    }

    private WaveView moved(UUID id, Member member, Locale locale, Runnable move) {
        find(id);
        move.run();
        return show(id, member, locale);
    }

    private WaveView show(UUID id, Member member, Locale locale) {
        return views.wave(find(id), member, locale);
    }

    private Wave find(UUID id) {
        return waves.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The wave that the sample programme begins with. */
    record SampleProgramme(UUID wave) {}
}
