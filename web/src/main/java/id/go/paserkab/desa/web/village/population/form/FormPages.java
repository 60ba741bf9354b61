package id.go.paserkab.desa.web.village.population.form;

import id.go.paserkab.desa.population.ResidentCard;
import id.go.paserkab.desa.population.Residents;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.village.population.AreaChoices;
import id.go.paserkab.desa.web.village.population.Choice;
import id.go.paserkab.desa.web.village.population.Mistakes;
import id.go.paserkab.desa.web.village.population.PopulationWords;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the pages of the forms. */
@Component
public class FormPages {

    private final Residents residents;
    private final AreaChoices areas;
    private final PopulationWords words;

    FormPages(Residents residents, AreaChoices areas, PopulationWords words) {
        this.residents = residents;
        this.areas = areas;
        this.words = words;
    }

    public PopulationWords words() {
        return words;
    }

    /** The ids of the areas that the clerk may choose. */
    public Set<String> areasOf(Clerk clerk, @Nullable UUID present) {
        return areas.of(clerk, present).stream().map(Choice::value).collect(Collectors.toSet());
    }

    String registration(
            RegistrationForm form,
            @Nullable UUID family,
            Mistakes mistakes,
            Clerk clerk,
            Model model) {
        var choices = areas.of(clerk);
        if (family != null) {
            var card = residents.family(family, clerk).orElseThrow(PopulationWords::notFound);
            model.addAttribute("family", card);
            model.addAttribute("familyPath", areas.path(card.area()));
        }
        model.addAttribute("form", form);
        model.addAttribute("kinds", RegistrationForm.KINDS);
        model.addAttribute("homes", RegistrationForm.Home.values());
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("groups", form.person().groups(choices));
        model.addAttribute("household", form.household().fields(FactGroup.HOME, choices));
        return "office/population/register";
    }

    String amendment(
            AmendmentForm form, ResidentCard card, Mistakes mistakes, Clerk clerk, Model model) {
        var choices = areas.of(clerk, card.area());
        model.addAttribute("form", form);
        model.addAttribute("card", card);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("groups", form.facts().groups(choices));
        model.addAttribute("household", form.facts().fields(FactGroup.HOME, choices));
        return "office/population/amend";
    }
}
