package id.go.paserkab.desa.web.village.population.events;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.PaserTime;
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
import java.time.Clock;
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

    private final Residents residents;
    private final Registration registration;
    private final PopulationWords words;
    private final Clock clock;

    ReturnController(
            Residents residents, Registration registration, PopulationWords words, Clock clock) {
        this.residents = residents;
        this.registration = registration;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Clerk clerk, Model model) {
        var form = EventForm.today(PaserTime.today(clock));
        return page(card(id, clerk), form, new Mistakes(), model);
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
        var form = EventForm.read(sent);
        var mistakes = new Mistakes();
        form.check(mistakes, words, locale);
        if (!mistakes.any()) {
            try {
                registration.comeBack(id, form.day(), form.place(), form.note(), null, clerk);
                flash.addFlashAttribute("done", words.say("done.RETURN", locale, card.name()));
                return "redirect:/kantor/penduduk/" + id;
            } catch (PopulationRefused refused) {
                words.refuse(refused, mistakes, locale);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(card, form, mistakes, model);
    }

    private static String page(ResidentCard card, EventForm form, Mistakes mistakes, Model model) {
        model.addAttribute("card", card);
        model.addAttribute("action", "/kantor/penduduk/" + card.id() + "/kembali");
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        return "office/population/return";
    }

    private ResidentCard card(UUID id, Clerk clerk) {
        return residents.card(id, clerk).orElseThrow(PopulationWords::notFound);
    }
}
