package id.go.paserkab.desa.web.village.population.events;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.FamilyCard;
import id.go.paserkab.desa.population.ResidentCard;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.village.population.AreaChoices;
import id.go.paserkab.desa.web.village.population.Choice;
import id.go.paserkab.desa.web.village.population.FamilyChoices;
import id.go.paserkab.desa.web.village.population.Mistakes;
import id.go.paserkab.desa.web.village.population.events.ReturnForm.Home;
import id.go.paserkab.desa.web.village.population.form.FactGroup;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the form on which somebody comes back. */
@Component
class ReturnPages {

    private static final String HEAD = "1";

    private final FamilyChoices families;
    private final AreaChoices areas;
    private final Clock clock;

    ReturnPages(FamilyChoices families, AreaChoices areas, Clock clock) {
        this.families = families;
        this.areas = areas;
        this.clock = clock;
    }

    List<Home> offered(ResidentCard card, Clerk clerk) {
        return ReturnForm.offered(card, former(card, clerk).isPresent());
    }

    ReturnForm blank(ResidentCard card, Clerk clerk) {
        var former = former(card, clerk);
        return ReturnForm.blank(
                PaserTime.today(clock),
                ReturnForm.offered(card, former.isPresent()).getFirst(),
                former.map(family -> relationship(card, family)).orElse(""),
                former.map(FamilyCard::known).orElse(Facts.none()));
    }

    Set<String> areas(Clerk clerk) {
        return areas.of(clerk).stream().map(Choice::value).collect(Collectors.toSet());
    }

    String page(
            ResidentCard card,
            ReturnForm form,
            Mistakes mistakes,
            Clerk clerk,
            Model model,
            Locale locale) {
        model.addAttribute("card", card);
        model.addAttribute("action", "/kantor/penduduk/" + card.id() + "/kembali");
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("homes", offered(card, clerk));
        former(card, clerk)
                .ifPresent(family ->
                        model.addAttribute("former", families.choice(family, locale).label()));
        model.addAttribute(
                "found",
                form.home() == Home.OTHER
                        ? families.find(form.sought(), clerk, locale)
                        : List.of());
        model.addAttribute("relationships", FamilyChoices.relationships());
        model.addAttribute("household", form.household().fields(FactGroup.HOME, areas.of(clerk)));
        return "office/population/return";
    }

    private Optional<FamilyCard> former(ResidentCard card, Clerk clerk) {
        return families.family(card.familyId(), clerk);
    }

    /** As before, unless somebody else heads the family now, or nobody does. */
    private static String relationship(ResidentCard card, FamilyCard family) {
        if (family.members().isEmpty()) {
            return HEAD;
        }
        var headed = family.members().stream().anyMatch(ResidentCard::head);
        return headed && card.head()
                ? ""
                : Objects.requireNonNullElse(card.facts().get(Fact.RELATIONSHIP), "");
    }
}
