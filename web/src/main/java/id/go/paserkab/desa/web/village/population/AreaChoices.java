package id.go.paserkab.desa.web.village.population;

import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.territory.Territory;
import id.go.paserkab.desa.territory.TerritoryDesk;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The areas that a clerk can choose from, by their whole path. */
@Component
public class AreaChoices {

    private final TerritoryDesk desk;

    AreaChoices(TerritoryDesk desk) {
        this.desk = desk;
    }

    /** Open areas that the clerk sees. */
    public List<Choice> of(Clerk clerk) {
        return of(clerk, null);
    }

    /** Those, and the present one even where it was closed since. */
    public List<Choice> of(Clerk clerk, @Nullable UUID present) {
        var territory = desk.territory();
        return territory.all().stream()
                .filter(area -> area.open() || area.id().equals(present))
                .filter(area -> clerk.sight().sees(area.id()))
                .map(area -> new Choice(area.id().toString(), territory.path(area.id())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    public Territory territory() {
        return desk.territory();
    }

    /** Empty where there is none. */
    public String path(@Nullable UUID area) {
        return area == null ? "" : desk.path(area);
    }
}
