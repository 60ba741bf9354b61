package id.go.paserkab.desa.web.regency.people;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.people.Appointment;
import id.go.paserkab.desa.people.Cadre;
import id.go.paserkab.desa.people.Cadres;
import id.go.paserkab.desa.people.PeopleRefused;
import id.go.paserkab.desa.reception.DocumentRefused;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.regency.VillagePaths;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
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

/** Appoints cadres and operators of a village, corrects what is known and notes when they leave. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.MANAGE_PROGRAMME)
@RequestMapping("/kader/{code}")
class CadreFormsController {

    private final Cadres cadres;
    private final VillagePaths paths;
    private final AppointmentPages pages;
    private final PeopleWords words;

    CadreFormsController(
            Cadres cadres, VillagePaths paths, AppointmentPages pages, PeopleWords words) {
        this.cadres = cadres;
        this.paths = paths;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/baru")
    String blank(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable UUID menggantikan,
            @RequestParam(defaultValue = "") String sebagai,
            Model model) {
        var village = paths.village(code);
        var replaced = menggantikan == null ? null : serving(village, menggantikan);
        return pages.show(village, null, pages.blank(replaced, sebagai), model);
    }

    @PostMapping("/baru")
    String appoint(
            @PathVariable String code,
            @ModelAttribute("form") AppointmentForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale)
            throws IOException {
        var village = paths.village(code);
        if (save(
                form,
                errors,
                by,
                locale,
                appointment -> cadres.appoint(village.code(), appointment, by.actor()))) {
            flash.addFlashAttribute("done", words.say("done.appointed", locale));
            return "redirect:/kader/" + village.code().bare();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.show(village, null, form, model);
    }

    @GetMapping("/{id}/ubah")
    String present(@PathVariable String code, @PathVariable UUID id, Model model) {
        var village = paths.village(code);
        var cadre = serving(village, id);
        return pages.show(village, cadre, AppointmentForm.of(cadre), model);
    }

    @PostMapping("/{id}/ubah")
    String correct(
            @PathVariable String code,
            @PathVariable UUID id,
            @ModelAttribute("form") AppointmentForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale)
            throws IOException {
        var village = paths.village(code);
        var cadre = serving(village, id);
        if (save(
                form,
                errors,
                by,
                locale,
                appointment -> cadres.correct(id, appointment, form.getVersion(), by.actor()))) {
            flash.addFlashAttribute("done", words.say("done.corrected", locale));
            return "redirect:/kader/" + village.code().bare();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.show(village, cadre, form, model);
    }

    @PostMapping("/{id}/akhiri")
    String end(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String last,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        var village = paths.village(code);
        serving(village, id);
        try {
            cadres.end(id, Days.parse(last), by.actor());
            flash.addFlashAttribute("done", words.say("done.left", locale));
        } catch (PeopleRefused refused) {
            flash.addFlashAttribute("refused", words.words(refused, locale));
        } catch (DateTimeParseException unreadable) {
            flash.addFlashAttribute("refused", words.say("refused.DAY_UNREADABLE", locale));
        }
        return "redirect:/kader/" + village.code().bare();
    }

    private boolean save(
            AppointmentForm form,
            BindingResult errors,
            Member by,
            Locale locale,
            Consumer<Appointment> desk)
            throws IOException {
        var dated = words.day(form.getDecreeDate(), "decreeDate", errors, locale);
        var from = words.day(form.getFrom(), "from", errors, locale);
        var until = words.day(form.getUntil(), "until", errors, locale);
        if (errors.hasErrors()) {
            return false;
        }
        try {
            desk.accept(form.appointment(dated, from, until, pages.scan(form, by)));
            return true;
        } catch (PeopleRefused refused) {
            words.refuse(refused, errors, locale);
        } catch (DocumentRefused refused) {
            words.refuse(refused, errors, locale);
        }
        return false;
    }

    /** Somebody of this village; whoever serves in another is not there. */
    private Cadre serving(Village village, UUID id) {
        return cadres.find(id)
                .filter(cadre -> cadre.village().equals(village.code()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
