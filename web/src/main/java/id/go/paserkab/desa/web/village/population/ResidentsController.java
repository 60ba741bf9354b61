package id.go.paserkab.desa.web.village.population;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.ResidentFilter;
import id.go.paserkab.desa.population.ResidentSearch;
import id.go.paserkab.desa.population.SavedLists;
import id.go.paserkab.desa.population.Standing;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of residents: filters that combine, a page at a time. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.VIEW_RESIDENTS)
class ResidentsController {

    private final ResidentSearch search;
    private final SavedLists lists;
    private final AreaChoices areas;

    ResidentsController(ResidentSearch search, SavedLists lists, AreaChoices areas) {
        this.search = search;
        this.lists = lists;
        this.areas = areas;
    }

    @GetMapping(ResidentList.PATH)
    String show(
            @RequestParam Map<String, String> parameters, Member member, Clerk clerk, Model model) {
        var list = ResidentList.of(parameters);
        var found = search.find(list.filter(), list.page(), ResidentList.SIZE, clerk);
        var territory = areas.territory();
        model.addAttribute("list", list);
        model.addAttribute("total", found.total());
        model.addAttribute(
                "rows",
                found.lines().stream().map(line -> ResidentRow.of(line, territory)).toList());
        model.addAttribute("empty", found.total() == 0 && !list.narrow() && nobody(clerk));
        model.addAttribute("limited", !clerk.sight().whole());
        choices(clerk, model);
        pages(list, found.total(), model);
        model.addAttribute("lists", lists.of(member.membership().subject()));
        return "office/population/list";
    }

    /** Whether the register has nobody at all, those who left included. */
    private boolean nobody(Clerk clerk) {
        var everybody =
                new ResidentFilter(null, null, Map.of(), Set.of(), null, null, false, false);
        return search.find(everybody, 0, 1, clerk).total() == 0;
    }

    private void choices(Clerk clerk, Model model) {
        var coded = new LinkedHashMap<String, List<Choice>>();
        ResidentList.CODED.forEach((name, fact) -> coded.put(name, codes(fact)));
        model.addAttribute("coded", coded);
        model.addAttribute("areas", areas.of(clerk));
        model.addAttribute("standings", Standing.values());
    }

    private static List<Choice> codes(Fact fact) {
        return Objects.requireNonNull(fact.codes()).codes().stream()
                .map(code -> new Choice(code.code(), code.label()))
                .toList();
    }

    private static void pages(ResidentList list, long total, Model model) {
        var page = list.page();
        var pages = Math.max(1, (total + ResidentList.SIZE - 1) / ResidentList.SIZE);
        model.addAttribute("pageNumber", page + 1);
        model.addAttribute("pageCount", pages);
        model.addAttribute("earlier", page == 0 ? null : list.page(page - 1));
        model.addAttribute("later", page + 1 < pages ? list.page(page + 1) : null);
        model.addAttribute("xlsx", list.at(ResidentList.PATH + ".xlsx"));
        model.addAttribute("csv", list.at(ResidentList.PATH + ".csv"));
    }
}
