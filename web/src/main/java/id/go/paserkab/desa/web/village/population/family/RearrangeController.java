package id.go.paserkab.desa.web.village.population.family;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Families;
import id.go.paserkab.desa.population.PopulationRefused;
import id.go.paserkab.desa.population.ResidentCard;
import id.go.paserkab.desa.population.Residents;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.village.population.FamilyChoices;
import id.go.paserkab.desa.web.village.population.Mistakes;
import id.go.paserkab.desa.web.village.population.PopulationWords;
import id.go.paserkab.desa.web.village.population.form.FactGroup;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Splits a family, and lets people join another one. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.EDIT_RESIDENTS)
class RearrangeController {

    private static final String OF_FAMILY = "/kantor/keluarga/{id}/pisah";
    private static final String OF_RESIDENT = "/kantor/penduduk/{id}/keluarga";

    private final FamilyPages pages;
    private final Residents residents;
    private final Families families;

    RearrangeController(FamilyPages pages, Residents residents, Families families) {
        this.pages = pages;
        this.residents = residents;
        this.families = families;
    }

    @GetMapping(OF_FAMILY)
    String ask(@PathVariable UUID id, Clerk clerk, Model model) {
        var card = pages.card(id, clerk);
        FamilyPages.family(card, model);
        var form = RearrangeForm.blank(pages.today(), null);
        return page(path(OF_FAMILY, id), card.members(), form, new Mistakes(), clerk, model);
    }

    @PostMapping(OF_FAMILY)
    String split(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Clerk clerk,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var card = pages.card(id, clerk);
        FamilyPages.family(card, model);
        var form = RearrangeForm.read(card.members(), sent);
        var mistakes = new Mistakes();
        var target = move(form, mistakes, clerk, locale);
        return target == null
                ? again(path(OF_FAMILY, id), card.members(), form, mistakes, clerk, model, response)
                : moved(target, flash, locale);
    }

    /** Somebody goes to another family; whoever has one is asked with the rest of it. */
    @GetMapping(OF_RESIDENT)
    String askOne(@PathVariable UUID id, Clerk clerk, Model model) {
        var card = residents.card(id, clerk).orElseThrow(PopulationWords::notFound);
        var offered = companions(card, clerk);
        var form = RearrangeForm.blank(pages.today(), id);
        return page(path(OF_RESIDENT, id), offered, form, new Mistakes(), clerk, model);
    }

    @PostMapping(OF_RESIDENT)
    String moveOne(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Clerk clerk,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var card = residents.card(id, clerk).orElseThrow(PopulationWords::notFound);
        var offered = companions(card, clerk);
        var form = RearrangeForm.read(offered, sent);
        var mistakes = new Mistakes();
        var target = move(form, mistakes, clerk, locale);
        return target == null
                ? again(path(OF_RESIDENT, id), offered, form, mistakes, clerk, model, response)
                : moved(target, flash, locale);
    }

    private List<ResidentCard> companions(ResidentCard card, Clerk clerk) {
        return Optional.ofNullable(card.familyId())
                .flatMap(family -> residents.family(family, clerk))
                .map(family -> family.members())
                .orElse(List.of(card));
    }

    /** Nothing where there are mistakes. */
    private @Nullable UUID move(RearrangeForm form, Mistakes mistakes, Clerk clerk, Locale locale) {
        form.event().check(mistakes, pages.words(), locale);
        form.household().check(mistakes, pages.areaIds(clerk, null), pages.words(), locale);
        var family = form.existing() ? byNumber(form, clerk, mistakes, locale) : null;
        if (mistakes.any()) {
            return null;
        }
        try {
            return families.rearrange(form.command(family), clerk);
        } catch (PopulationRefused refused) {
            pages.words().refuse(refused, mistakes, locale);
            return null;
        }
    }

    private @Nullable UUID byNumber(
            RearrangeForm form, Clerk clerk, Mistakes mistakes, Locale locale) {
        var found =
                Optional.ofNullable(form.number())
                        .flatMap(residents::familyOf)
                        .filter(family -> residents.family(family, clerk).isPresent());
        if (found.isEmpty()) {
            mistakes.add(
                    Mistakes.field(Fact.FAMILY_NUMBER),
                    pages.words().say("form.family-unknown", locale));
        }
        return found.orElse(null);
    }

    private String moved(UUID target, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute("done", pages.words().say("done.moved", locale));
        return "redirect:/kantor/keluarga/" + target;
    }

    private String again(
            String action,
            List<ResidentCard> offered,
            RearrangeForm form,
            Mistakes mistakes,
            Clerk clerk,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(action, offered, form, mistakes, clerk, model);
    }

    private String page(
            String action,
            List<ResidentCard> offered,
            RearrangeForm form,
            Mistakes mistakes,
            Clerk clerk,
            Model model) {
        model.addAttribute("action", action);
        model.addAttribute("offered", offered);
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("relationships", FamilyChoices.relationships());
        model.addAttribute(
                "household", form.household().fields(FactGroup.HOME, pages.areas(clerk, null)));
        return "office/population/rearrange";
    }

    private static String path(String pattern, UUID id) {
        return pattern.replace("{id}", id.toString());
    }
}
