package id.go.paserkab.desa.web.api;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.migration.FleetMigration;
import id.go.paserkab.desa.migration.FleetMigration.Upgrade;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.words.PlainWords;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@OnFace(FaceKind.REGENCY)
@RequestMapping("/api/v1/upgrades")
@Tag(name = "Upgrades", description = "Bring the schemas of all villages to this build's version")
class UpgradesApi {

    private final FleetMigration fleet;
    private final PlainWords words;

    UpgradesApi(FleetMigration fleet, PlainWords words) {
        this.fleet = fleet;
        this.words = words;
    }

    @GetMapping("/latest")
    @Requires(Permission.VIEW_ROLLOUT)
    @Operation(
            summary = "The fleet's versions and the latest upgrade",
            description = "The upgrade is null where there has been none yet.")
    FleetView latest(Member member, Locale locale) {
        return new FleetView(
                fleet.targetVersion(),
                fleet.versions().stream().map(VersionView::of).toList(),
                fleet.latest().map(upgrade -> view(upgrade, member, locale)).orElse(null));
    }

    @PostMapping
    @Requires(Permission.OPERATE_WAVES)
    @Operation(summary = "Start an upgrade, or go on with the one that is unfinished")
    ResponseEntity<UpgradeView> start(Member member, Locale locale) {
        var id = fleet.start(member.actor());
        return ResponseEntity.created(URI.create("/api/v1/upgrades/" + id))
                .body(one(id, member, locale));
    }

    @GetMapping("/{id}")
    @Requires(Permission.VIEW_ROLLOUT)
    @Operation(summary = "An upgrade and how far it has come")
    UpgradeView one(@PathVariable UUID id, Member member, Locale locale) {
        return fleet.find(id)
                .map(upgrade -> view(upgrade, member, locale))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private UpgradeView view(Upgrade upgrade, Member reader, Locale locale) {
        var inside = reader.may(Permission.ADMINISTER_VILLAGES);
        return new UpgradeView(
                upgrade.id(),
                upgrade.state(),
                upgrade.targetVersion(),
                upgrade.startedBy(),
                upgrade.startedAt(),
                upgrade.finishedAt(),
                upgrade.villages().stream()
                        .map(village ->
                                new VillageUpgradeView(
                                        village.village().value(),
                                        village.canary(),
                                        village.state(),
                                        village.fromVersion(),
                                        village.toVersion(),
                                        words.failure(village.failure(), locale),
                                        inside ? words.detail(village.failure()) : null,
                                        village.milliseconds()))
                        .toList());
    }

    /** The version of this build, that of each village, and the latest upgrade. */
    @Schema(name = "Fleet")
    record FleetView(
            int targetVersion, List<VersionView> versions, @Nullable UpgradeView upgrade) {}

    /** A village's schema; {@code agrees}: its fingerprint is that of its version. */
    @Schema(name = "VillageVersion")
    record VersionView(String village, int version, @Nullable String fingerprint, boolean agrees) {

        static VersionView of(FleetMigration.VillageVersion version) {
            return new VersionView(
                    version.village().value(),
                    version.version(),
                    version.fingerprint(),
                    version.agrees());
        }
    }

    /** An upgrade of the fleet. */
    @Schema(name = "Upgrade")
    record UpgradeView(
            UUID id,
            FleetMigration.State state,
            int targetVersion,
            String startedBy,
            Instant startedAt,
            @Nullable Instant finishedAt,
            List<VillageUpgradeView> villages) {}

    /** One village's part in an upgrade. */
    @Schema(name = "VillageUpgrade")
    record VillageUpgradeView(
            String village,
            boolean canary,
            FleetMigration.VillageState state,
            int fromVersion,
            @Nullable Integer toVersion,
            @Nullable String failure,
            @Schema(description = "The machine's words; only for those who administer villages")
                    @Nullable String detail,
            @Nullable Long milliseconds) {}
}
