package id.go.paserkab.desa.web.village.population;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.population.ResidentLine;
import id.go.paserkab.desa.population.ResidentSearch;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.territory.AreaLevel;
import id.go.paserkab.desa.territory.Territory;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.security.WritesNothing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Suggests residents while a name is typed. It is sent and not asked for, as the search is; whoever
 * types digits means a number, which is searched for once and as a whole.
 */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.VIEW_RESIDENTS)
class SuggestionsController {

    private static final int MOST = 8;
    private static final int LONGEST = 100;

    private final ResidentSearch search;
    private final AreaChoices areas;

    SuggestionsController(ResidentSearch search, AreaChoices areas) {
        this.search = search;
        this.areas = areas;
    }

    /**
     * One of the residents who may be meant.
     *
     * @param nik masked; nothing where there is none
     * @param dusun empty where none is known
     */
    public record Suggestion(
            UUID id, String name, @Nullable String nik, @Nullable LocalDate born, String dusun) {

        static Suggestion of(ResidentLine line, Territory territory) {
            var dusun =
                    territory
                            .above(line.area(), AreaLevel.DUSUN)
                            .map(area -> area.title())
                            .orElseGet(() -> territory.path(line.area()));
            return new Suggestion(line.id(), line.name(), line.nik(), line.birthDate(), dusun);
        }
    }

    @PostMapping(ResidentList.PATH + "/usul")
    @WritesNothing
    String suggest(@RequestParam(defaultValue = "") String cari, Clerk clerk, Model model) {
        var text = cari.strip();
        var name = text.length() <= LONGEST && text.chars().noneMatch(Character::isDigit);
        model.addAttribute("suggestions", name ? suggestions(text, clerk) : List.of());
        return "office/population/suggestions :: suggestions";
    }

    private List<Suggestion> suggestions(String text, Clerk clerk) {
        var territory = areas.territory();
        return search.suggest(text, MOST, clerk).stream()
                .map(line -> Suggestion.of(line, territory))
                .toList();
    }
}
