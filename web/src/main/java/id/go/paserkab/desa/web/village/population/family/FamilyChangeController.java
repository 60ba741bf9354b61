package id.go.paserkab.desa.web.village.population.family;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.population.Amendments;
import id.go.paserkab.desa.population.FamilyCard;
import id.go.paserkab.desa.population.PopulationRefused;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.village.population.Mistakes;
import id.go.paserkab.desa.web.village.population.events.EventForm;
import id.go.paserkab.desa.web.village.population.form.FactForm;
import id.go.paserkab.desa.web.village.population.form.FactGroup;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects or changes where a family lives and the number of its card. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.EDIT_RESIDENTS)
@RequestMapping("/kantor/keluarga/{id}/ubah")
class FamilyChangeController {

    private static final String CORRECT = "correct";

    private final FamilyPages pages;
    private final Amendments amendments;

    FamilyChangeController(FamilyPages pages, Amendments amendments) {
        this.pages = pages;
        this.amendments = amendments;
    }

    @GetMapping
    String show(@PathVariable UUID id, Clerk clerk, Model model) {
        var card = pages.card(id, clerk);
        var facts = FactForm.of(FactGroup.HOME, card.known());
        return page(
                card, EventForm.today(pages.today()), false, facts, new Mistakes(), clerk, model);
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Clerk clerk,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var card = pages.card(id, clerk);
        var form = EventForm.read(sent);
        var correct = CORRECT.equals(sent.get("how"));
        var facts = FactForm.read(FactGroup.HOME, card.known(), sent);
        var mistakes = new Mistakes();
        form.check(mistakes, pages.words(), locale);
        facts.check(mistakes, pages.areaIds(clerk, card.area()), pages.words(), locale);
        if (!mistakes.any()) {
            try {
                if (correct) {
                    amendments.correctFamily(id, facts.changes(), form.note(), clerk);
                } else {
                    amendments.changeFamily(id, form.day(), facts.changes(), form.note(), clerk);
                }
                flash.addFlashAttribute("done", pages.words().say("done.family", locale));
                return "redirect:/kantor/keluarga/" + id;
            } catch (PopulationRefused refused) {
                pages.words().refuse(refused, mistakes, locale);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(card, form, correct, facts, mistakes, clerk, model);
    }

    private String page(
            FamilyCard card,
            EventForm form,
            boolean correct,
            FactForm facts,
            Mistakes mistakes,
            Clerk clerk,
            Model model) {
        FamilyPages.family(card, model);
        model.addAttribute("form", form);
        model.addAttribute("correct", correct);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute(
                "household", facts.fields(FactGroup.HOME, pages.areas(clerk, card.area())));
        return "office/population/family-change";
    }
}
