package id.go.paserkab.desa.web.regency.people;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.people.Facilitator;
import id.go.paserkab.desa.people.Facilitators;
import id.go.paserkab.desa.people.Origin;
import id.go.paserkab.desa.people.PeopleRefused;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds facilitators, corrects what is known of them and notes when they leave. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.MANAGE_PROGRAMME)
@RequestMapping("/pendamping")
class FacilitatorFormsController {

    private final Facilitators facilitators;
    private final PeopleWords words;
    private final Clock clock;

    FacilitatorFormsController(Facilitators facilitators, PeopleWords words, Clock clock) {
        this.facilitators = facilitators;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/baru")
    String blank(Model model) {
        var form = new FacilitatorForm();
        form.setFrom(PaserTime.today(clock).toString());
        return form(null, form, model);
    }

    @PostMapping("/baru")
    String add(
            @ModelAttribute("form") FacilitatorForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var from = words.day(form.getFrom(), "from", errors, locale);
        var until = words.day(form.getUntil(), "until", errors, locale);
        if (!errors.hasErrors()) {
            try {
                var id = facilitators.add(form.details(from, until), by.actor());
                flash.addFlashAttribute("done", words.say("done.added", locale));
                return "redirect:/pendamping/" + id;
            } catch (PeopleRefused refused) {
                words.refuse(refused, errors, locale);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(null, form, model);
    }

    @GetMapping("/{id}/ubah")
    String present(@PathVariable UUID id, Model model) {
        var who = known(id);
        return form(who, FacilitatorForm.of(who), model);
    }

    @PostMapping("/{id}/ubah")
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") FacilitatorForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var who = known(id);
        var from = words.day(form.getFrom(), "from", errors, locale);
        var until = words.day(form.getUntil(), "until", errors, locale);
        if (!errors.hasErrors()) {
            try {
                facilitators.change(id, form.details(from, until), form.getVersion(), by.actor());
                flash.addFlashAttribute("done", words.say("done.changed", locale));
                return "redirect:/pendamping/" + id;
            } catch (PeopleRefused refused) {
                words.refuse(refused, errors, locale);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(who, form, model);
    }

    @PostMapping("/{id}/akhiri")
    String end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String last,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        known(id);
        try {
            facilitators.end(id, Days.parse(last), by.actor());
            flash.addFlashAttribute("done", words.say("done.ended", locale));
        } catch (PeopleRefused refused) {
            flash.addFlashAttribute("refused", words.words(refused, locale));
        } catch (DateTimeParseException unreadable) {
            flash.addFlashAttribute("refused", words.say("refused.DAY_UNREADABLE", locale));
        }
        return "redirect:/pendamping/" + id;
    }

    private String form(@Nullable Facilitator who, FacilitatorForm form, Model model) {
        model.addAttribute("facilitator", who);
        model.addAttribute("form", form);
        model.addAttribute("origins", Origin.values());
        model.addAttribute("accounts", facilitators.accountsFor(who == null ? null : who.id()));
        return "regency/people/facilitator-form";
    }

    private Facilitator known(UUID id) {
        return facilitators
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
