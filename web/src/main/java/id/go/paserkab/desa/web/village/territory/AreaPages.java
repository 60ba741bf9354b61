package id.go.paserkab.desa.web.village.territory;

import id.go.paserkab.desa.territory.Area;
import id.go.paserkab.desa.territory.AreaLevel;
import id.go.paserkab.desa.territory.Territory;
import id.go.paserkab.desa.territory.TerritoryDesk;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Puts together what the forms of areas offer to choose from. */
@Component
class AreaPages {

    static final String BACK = "redirect:/kantor/wilayah";

    private final TerritoryDesk desk;

    AreaPages(TerritoryDesk desk) {
        this.desk = desk;
    }

    /** A place that an area can lie in. */
    public record Choice(UUID id, String path) {}

    Area area(UUID id) {
        return desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What most villages make next at that place. */
    AreaLevel usualIn(@Nullable UUID parent) {
        return parent == null ? AreaLevel.DUSUN : AreaLevel.RT;
    }

    String making(Model model) {
        return form(null, AreaLevel.RT, "office/territory/form", model);
    }

    String changing(Area area, Model model) {
        return form(area, area.level(), "office/territory/form", model);
    }

    String range(Model model) {
        return form(null, AreaLevel.RT, "office/territory/range", model);
    }

    private String form(@Nullable Area area, AreaLevel level, String template, Model model) {
        model.addAttribute("area", area);
        model.addAttribute(
                "places", places(desk.territory(), above -> level.fitsIn(above.level())));
        return template;
    }

    private static List<Choice> places(Territory territory, Predicate<Area> fits) {
        return territory.all().stream()
                .filter(Area::open)
                .filter(fits)
                .map(area -> new Choice(area.id(), territory.path(area.id())))
                .sorted(Comparator.comparing(Choice::path))
                .toList();
    }
}
