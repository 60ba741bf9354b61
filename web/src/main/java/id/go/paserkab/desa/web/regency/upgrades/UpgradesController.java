package id.go.paserkab.desa.web.regency.upgrades;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.migration.FleetMigration;
import id.go.paserkab.desa.migration.FleetMigration.State;
import id.go.paserkab.desa.migration.FleetMigration.VillageUpgrade;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.signal.Signals;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.regency.live.LiveStreams;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@OnFace(FaceKind.REGENCY)
@RequestMapping("/pemutakhiran")
class UpgradesController {

    private final FleetMigration fleet;
    private final VillageRegister register;
    private final LiveStreams streams;
    private final MessageSource messages;
    private final Clock clock;

    UpgradesController(
            FleetMigration fleet,
            VillageRegister register,
            LiveStreams streams,
            MessageSource messages,
            Clock clock) {
        this.fleet = fleet;
        this.register = register;
        this.streams = streams;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.VIEW_ROLLOUT)
    String show(Model model) {
        model.addAttribute("fleet", page());
        return "regency/upgrades/fleet";
    }

    @GetMapping("/bagian")
    @Requires(Permission.VIEW_ROLLOUT)
    String part(Model model, HttpServletResponse response) {
        var page = page();
        if (!page.moving()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("fleet", page);
        return "regency/upgrades/live :: live";
    }

    @GetMapping(path = "/{id}/aliran", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Requires(Permission.VIEW_ROLLOUT)
    @ResponseBody
    SseEmitter stream(@PathVariable UUID id) {
        if (fleet.find(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return streams.open(
                Signals.Topic.UPGRADE,
                id.toString(),
                () -> fleet.find(id).filter(found -> found.state() == State.RUNNING).isPresent());
    }

    @PostMapping
    @Requires(Permission.OPERATE_WAVES)
    String start(Member by, RedirectAttributes flash, Locale locale) {
        fleet.start(by.actor());
        flash.addFlashAttribute("done", messages.getMessage("upgrades.started", null, locale));
        return "redirect:/pemutakhiran";
    }

    private FleetPage page() {
        var upgrade = fleet.latest().orElse(null);
        var parts =
                (upgrade == null ? List.<VillageUpgrade>of() : upgrade.villages())
                        .stream().collect(Collectors.toMap(VillageUpgrade::village, part -> part));
        var target = fleet.targetVersion();
        var rows =
                fleet.versions().stream()
                        .flatMap(schema ->
                                register.find(schema.village()).stream()
                                        .map(village ->
                                                new FleetPage.Row(
                                                        village,
                                                        schema,
                                                        target,
                                                        parts.get(village.code()))))
                        .toList();
        return new FleetPage(target, FleetPage.sorted(rows), upgrade, clock.instant());
    }
}
