package id.go.paserkab.desa.web.village.population.sight;

import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.sight.Sights;
import id.go.paserkab.desa.territory.Area;
import id.go.paserkab.desa.territory.Territory;
import id.go.paserkab.desa.territory.TerritoryDesk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.members.MemberAccounts;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.village.population.PopulationWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Limits members to areas whose residents they may see. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.PROTECT_RESIDENTS)
@RequestMapping("/kantor/penduduk/penglihatan")
class SightController {

    private static final String BACK = "redirect:/kantor/penduduk/penglihatan";

    private final Sights sights;
    private final MemberAccounts members;
    private final TerritoryDesk territory;
    private final PopulationWords words;

    SightController(
            Sights sights, MemberAccounts members, TerritoryDesk territory, PopulationWords words) {
        this.sights = sights;
        this.members = members;
        this.territory = territory;
        this.words = words;
    }

    /** A member who may see residents, and the areas to which they are limited. */
    public record Row(UUID id, String name, Role role, Set<UUID> limits, boolean mustBeLimited) {}

    /** An area that members can be limited to. */
    public record Place(UUID id, String path) {}

    @GetMapping
    String show(Village village, Model model) {
        var areas = territory.territory();
        model.addAttribute("rows", seeing(village).map(this::row).toList());
        model.addAttribute("places", places(areas));
        return "office/population/sight";
    }

    @PostMapping("/{id}")
    String limit(
            @PathVariable UUID id,
            @RequestParam(name = "area", required = false) @Nullable List<UUID> chosen,
            Village village,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        var member =
                seeing(village)
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(PopulationWords::notFound);
        var known =
                places(territory.territory()).stream().map(Place::id).collect(Collectors.toSet());
        var areas =
                chosen == null
                        ? Set.<UUID>of()
                        : chosen.stream().filter(known::contains).collect(Collectors.toSet());
        sights.limit(member.subject(), areas, by.actor());
        flash.addFlashAttribute("done", words.say("sight.done", locale, member.name()));
        return BACK;
    }

    private Stream<Membership> seeing(Village village) {
        return members.members(Scope.of(village.code())).stream()
                .filter(member -> member.role().may(Permission.VIEW_RESIDENTS));
    }

    private Row row(Membership member) {
        return new Row(
                member.id(),
                member.name(),
                member.role(),
                sights.limits(member.subject()),
                member.role() == Role.HAMLET_HEAD);
    }

    /** Areas that lie directly in the village: dusun as a rule, RW or RT where there are none. */
    private static List<Place> places(Territory territory) {
        return territory.in(null).stream()
                .filter(Area::open)
                .map(area -> new Place(area.id(), territory.path(area.id())))
                .toList();
    }
}
