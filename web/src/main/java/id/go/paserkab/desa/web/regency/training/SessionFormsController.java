package id.go.paserkab.desa.web.regency.training;

import static java.util.Objects.requireNonNullElse;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.training.Curriculum;
import id.go.paserkab.desa.training.Sessions;
import id.go.paserkab.desa.training.TrainingRefused;
import id.go.paserkab.desa.training.TrainingSession;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plans sessions and changes their plan. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.MANAGE_PROGRAMME)
@RequestMapping("/pelatihan/sesi")
class SessionFormsController {

    private final Sessions sessions;
    private final Curriculum curriculum;
    private final VillageRegister register;
    private final Training training;
    private final TrainingWords words;

    SessionFormsController(
            Sessions sessions,
            Curriculum curriculum,
            VillageRegister register,
            Training training,
            TrainingWords words) {
        this.sessions = sessions;
        this.curriculum = curriculum;
        this.register = register;
        this.training = training;
        this.words = words;
    }

    @GetMapping("/baru")
    String blank(Model model) {
        return show(null, SessionForm.empty(training.today()), model);
    }

    @PostMapping("/baru")
    String plan(
            @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var first = words.day(form.first(), "first", errors, locale);
        var last = words.day(form.last(), "last", errors, locale);
        if (!errors.hasErrors()) {
            try {
                var id = sessions.plan(form.plan(first, last), by.actor());
                flash.addFlashAttribute("done", words.say("done.planned", locale));
                return "redirect:/pelatihan/sesi/" + id;
            } catch (TrainingRefused refused) {
                words.refuse(refused, errors, locale);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(null, form, model);
    }

    @GetMapping("/{id}/ubah")
    String edit(@PathVariable UUID id, Model model) {
        var session = training.session(id);
        return show(session, SessionForm.of(session), model);
    }

    @PostMapping("/{id}/ubah")
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var session = training.session(id);
        var first = words.day(form.first(), "first", errors, locale);
        var last = words.day(form.last(), "last", errors, locale);
        if (!errors.hasErrors()) {
            try {
                sessions.change(
                        id,
                        form.plan(first, last),
                        requireNonNullElse(form.version(), 0),
                        by.actor());
                flash.addFlashAttribute("done", words.say("done.saved", locale));
                return "redirect:/pelatihan/sesi/" + id;
            } catch (TrainingRefused refused) {
                words.refuse(refused, errors, locale);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(session, form, model);
    }

    private String show(@Nullable TrainingSession session, SessionForm form, Model model) {
        model.addAttribute("meeting", session);
        model.addAttribute("form", form);
        model.addAttribute(
                "modules",
                curriculum.modules().stream()
                        .filter(module -> !module.retired() || form.modules().contains(module.id()))
                        .toList());
        model.addAttribute("districts", register.districts());
        model.addAttribute("trainers", sessions.trainers());
        return "regency/training/session-form";
    }
}
