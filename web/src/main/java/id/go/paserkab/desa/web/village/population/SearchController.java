package id.go.paserkab.desa.web.village.population;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.population.ResidentFilter;
import id.go.paserkab.desa.population.ResidentSearch;
import id.go.paserkab.desa.population.Residents;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.security.WritesNothing;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes what is typed into a search box. It is sent and not asked for, so that a whole number
 * stands in no address, no history and no log; a name goes on to the list.
 */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.VIEW_RESIDENTS)
class SearchController {

    private final ResidentSearch search;
    private final Residents residents;
    private final PopulationWords words;

    SearchController(ResidentSearch search, Residents residents, PopulationWords words) {
        this.search = search;
        this.residents = residents;
        this.words = words;
    }

    @PostMapping(ResidentList.PATH + "/cari")
    @WritesNothing
    String search(
            @RequestParam Map<String, String> parameters,
            Clerk clerk,
            RedirectAttributes flash,
            Locale locale) {
        var text = parameters.getOrDefault("cari", "").strip();
        if (!ResidentList.wholeNumber(text)) {
            return "redirect:" + ResidentList.of(parameters).at(ResidentList.PATH);
        }
        var number = ResidentList.digits(text);
        var family =
                residents
                        .familyOf(number)
                        .filter(found -> residents.family(found, clerk).isPresent());
        if (family.isPresent()) {
            return "redirect:/kantor/keluarga/" + family.get();
        }
        var everybody =
                new ResidentFilter(number, null, Map.of(), Set.of(), null, null, false, false);
        var found = search.find(everybody, 0, 1, clerk).lines();
        if (found.isEmpty()) {
            flash.addFlashAttribute("careful", words.say("search.no-number", locale));
            return "redirect:" + ResidentList.PATH;
        }
        return "redirect:" + ResidentList.PATH + "/" + found.getFirst().id();
    }
}
