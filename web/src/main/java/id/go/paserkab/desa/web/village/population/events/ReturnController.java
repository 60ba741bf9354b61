package id.go.paserkab.desa.web.village.population.events;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.population.PopulationRefused;
import id.go.paserkab.desa.population.Registration;
import id.go.paserkab.desa.population.ResidentCard;
import id.go.paserkab.desa.population.Residents;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.village.population.Mistakes;
import id.go.paserkab.desa.web.village.population.PopulationWords;
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

/** Writes that somebody who moved away or was missing is there again. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.EDIT_RESIDENTS)
@RequestMapping("/kantor/penduduk/{id}/kembali")
class ReturnController {

    /** Sent by the button that looks for a family, and writes nothing. */
    private static final String FIND = "find";

    private final Residents residents;
    private final Registration registration;
    private final ReturnPages pages;
    private final PopulationWords words;

    ReturnController(
            Residents residents,
            Registration registration,
            ReturnPages pages,
            PopulationWords words) {
        this.residents = residents;
        this.registration = registration;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Clerk clerk, Model model, Locale locale) {
        var card = card(id, clerk);
        return pages.page(card, pages.blank(card, clerk), new Mistakes(), clerk, model, locale);
    }

    @PostMapping
    String write(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Clerk clerk,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var card = card(id, clerk);
        var form = ReturnForm.read(sent, pages.offered(card, clerk));
        var mistakes = new Mistakes();
        if (form.home() == ReturnForm.Home.OTHER && sent.containsKey(FIND)) {
            return pages.page(card, form, mistakes, clerk, model, locale);
        }
        form.check(mistakes, pages.areas(clerk), words, locale);
        if (!mistakes.any()) {
            try {
                registration.comeBack(form.command(card), clerk);
                flash.addFlashAttribute("done", words.say("done.RETURN", locale, card.name()));
                return "redirect:/kantor/penduduk/" + id;
            } catch (PopulationRefused refused) {
                words.refuse(refused, mistakes, locale);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.page(card, form, mistakes, clerk, model, locale);
    }

    private ResidentCard card(UUID id, Clerk clerk) {
        return residents.card(id, clerk).orElseThrow(PopulationWords::notFound);
    }
}
