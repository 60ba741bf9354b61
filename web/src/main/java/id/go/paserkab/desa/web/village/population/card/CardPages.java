package id.go.paserkab.desa.web.village.population.card;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.population.EventHistory;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.ResidentCard;
import id.go.paserkab.desa.population.Residents;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.village.population.AreaChoices;
import id.go.paserkab.desa.web.village.population.PopulationWords;
import id.go.paserkab.desa.web.village.population.form.FactGroup;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the page of a resident. */
@Component
class CardPages {

    private static final int EVENTS = 100;

    private final Residents residents;
    private final EventHistory history;
    private final AreaChoices areas;
    private final Clock clock;

    CardPages(Residents residents, EventHistory history, AreaChoices areas, Clock clock) {
        this.residents = residents;
        this.history = history;
        this.areas = areas;
        this.clock = clock;
    }

    /** Whoever is unknown and whoever is out of sight are not found alike. */
    String card(UUID id, Clerk clerk, Model model) {
        var card = residents.card(id, clerk).orElseThrow(PopulationWords::notFound);
        model.addAttribute("card", card);
        model.addAttribute("age", card.facts().age(PaserTime.today(clock)).orElse(null));
        model.addAttribute("path", areas.path(card.area()));
        model.addAttribute("groups", groups(card));
        model.addAttribute("events", history.ofResident(id, EVENTS));
        var familyId = card.familyId();
        if (familyId != null) {
            residents
                    .family(familyId, clerk)
                    .ifPresent(family -> model.addAttribute("family", family));
        }
        return "office/population/card";
    }

    private static Map<FactGroup, List<CardLine>> groups(ResidentCard card) {
        var groups = new LinkedHashMap<FactGroup, List<CardLine>>();
        for (var group : FactGroup.values()) {
            var lines = lines(group.facts(), card.facts());
            if (!lines.isEmpty()) {
                groups.put(group, lines);
            }
        }
        return groups;
    }

    private static List<CardLine> lines(List<Fact> facts, Facts known) {
        return facts.stream()
                .flatMap(fact -> known.has(fact) ? Stream.of(line(fact, known)) : Stream.empty())
                .toList();
    }

    private static CardLine line(Fact fact, Facts known) {
        var day = fact.kind() == Fact.Kind.DATE ? known.date(fact).orElse(null) : null;
        return new CardLine(fact, Objects.requireNonNullElse(known.label(fact), ""), day);
    }
}
