package id.go.paserkab.desa.web.village.population.family;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.population.EventHistory;
import id.go.paserkab.desa.population.FamilyCard;
import id.go.paserkab.desa.population.ResidentCard;
import id.go.paserkab.desa.population.Residents;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.village.population.AreaChoices;
import id.go.paserkab.desa.web.village.population.Choice;
import id.go.paserkab.desa.web.village.population.PopulationWords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the page of a family, and what its forms share. */
@Component
class FamilyPages {

    private static final int EVENTS = 100;

    private final Residents residents;
    private final EventHistory history;
    private final AreaChoices areas;
    private final PopulationWords words;
    private final Clock clock;

    FamilyPages(
            Residents residents,
            EventHistory history,
            AreaChoices areas,
            PopulationWords words,
            Clock clock) {
        this.residents = residents;
        this.history = history;
        this.areas = areas;
        this.words = words;
        this.clock = clock;
    }

    /** Whatever is unknown and whatever is out of sight are not found alike. */
    FamilyCard card(UUID id, Clerk clerk) {
        return residents.family(id, clerk).orElseThrow(PopulationWords::notFound);
    }

    String family(UUID id, Clerk clerk, Model model) {
        var card = card(id, clerk);
        family(card, model);
        model.addAttribute("path", areas.path(card.area()));
        model.addAttribute("today", today());
        model.addAttribute("events", history.ofFamily(id, EVENTS));
        return "office/population/family";
    }

    /** What every form of a family says of it; one that all have left is called as before. */
    static void family(FamilyCard card, Model model) {
        model.addAttribute("family", card);
        model.addAttribute(
                "headName",
                Stream.concat(card.members().stream(), card.former().stream())
                        .findFirst()
                        .map(ResidentCard::name)
                        .orElse(""));
    }

    List<Choice> areas(Clerk clerk, @Nullable UUID present) {
        return areas.of(clerk, present);
    }

    Set<String> areaIds(Clerk clerk, @Nullable UUID present) {
        return areas.of(clerk, present).stream().map(Choice::value).collect(Collectors.toSet());
    }

    LocalDate today() {
        return PaserTime.today(clock);
    }

    PopulationWords words() {
        return words;
    }
}
