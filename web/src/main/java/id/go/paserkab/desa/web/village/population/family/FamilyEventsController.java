package id.go.paserkab.desa.web.village.population.family;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.population.Departures;
import id.go.paserkab.desa.population.EventKind;
import id.go.paserkab.desa.population.Families;
import id.go.paserkab.desa.population.Leave;
import id.go.paserkab.desa.population.PopulationRefused;
import id.go.paserkab.desa.population.ResidentCard;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.village.population.FamilyChoices;
import id.go.paserkab.desa.web.village.population.Mistakes;
import id.go.paserkab.desa.web.village.population.events.EventForm;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes that somebody else heads a family, and that all of it left. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.EDIT_RESIDENTS)
@RequestMapping("/kantor/keluarga/{id}")
class FamilyEventsController {

    private static final String OTHER = "11";

    private final FamilyPages pages;
    private final Families families;
    private final Departures departures;

    FamilyEventsController(FamilyPages pages, Families families, Departures departures) {
        this.pages = pages;
        this.families = families;
        this.departures = departures;
    }

    @GetMapping("/kepala")
    String askForHead(@PathVariable UUID id, Clerk clerk, Model model) {
        var form = EventForm.today(pages.today());
        return headPage(id, form, OTHER, new Mistakes(), clerk, model);
    }

    @PostMapping("/kepala")
    String handOn(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Clerk clerk,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        pages.card(id, clerk);
        var form = EventForm.read(sent);
        var former = sent.getOrDefault("former", OTHER);
        var mistakes = new Mistakes();
        form.check(mistakes, pages.words(), locale);
        var head = form.newHead();
        if (head == null) {
            mistakes.add("head", pages.words().say("refusal.NOT_IN_FAMILY", locale));
        }
        if (!mistakes.any() && head != null) {
            try {
                families.handOn(id, head, former, form.day(), form.note(), clerk);
                flash.addFlashAttribute("done", pages.words().say("done.head", locale));
                return "redirect:/kantor/keluarga/" + id;
            } catch (PopulationRefused refused) {
                pages.words().refuse(refused, mistakes, locale);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return headPage(id, form, former, mistakes, clerk, model);
    }

    @GetMapping("/pindah")
    String askForDeparture(@PathVariable UUID id, Clerk clerk, Model model) {
        return departurePage(id, EventForm.today(pages.today()), new Mistakes(), clerk, model);
    }

    @PostMapping("/pindah")
    String depart(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Clerk clerk,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var members =
                pages.card(id, clerk).members().stream()
                        .map(ResidentCard::id)
                        .collect(Collectors.toSet());
        var form = EventForm.read(sent);
        var mistakes = new Mistakes();
        form.check(mistakes, pages.words(), locale);
        if (!mistakes.any()) {
            try {
                departures.leave(
                        new Leave(
                                EventKind.DEPARTURE,
                                form.day(),
                                form.place(),
                                form.note(),
                                members,
                                null),
                        clerk);
                flash.addFlashAttribute(
                        "done", pages.words().say("done.family-left", locale, members.size()));
                return "redirect:/kantor/keluarga/" + id;
            } catch (PopulationRefused refused) {
                pages.words().refuse(refused, mistakes, locale);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return departurePage(id, form, mistakes, clerk, model);
    }

    private String headPage(
            UUID id, EventForm form, String former, Mistakes mistakes, Clerk clerk, Model model) {
        var card = pages.card(id, clerk);
        FamilyPages.family(card, model);
        model.addAttribute("form", form);
        model.addAttribute("former", former);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute(
                "heads", card.members().stream().filter(member -> !member.head()).toList());
        model.addAttribute(
                "relationships",
                FamilyChoices.relationships().stream()
                        .filter(choice -> !choice.value().equals("1"))
                        .toList());
        return "office/population/family-head";
    }

    private String departurePage(
            UUID id, EventForm form, Mistakes mistakes, Clerk clerk, Model model) {
        FamilyPages.family(pages.card(id, clerk), model);
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        return "office/population/family-leave";
    }
}
