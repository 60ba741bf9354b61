package id.go.paserkab.desa.web.regency.visits;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.visit.PlannedVisits;
import id.go.paserkab.desa.visit.Topic;
import id.go.paserkab.desa.visit.VisitRefused;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
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

/** Plans visits, moves them and calls them off. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.ASSIST_VILLAGES)
@RequestMapping("/pendampingan/kunjungan")
class VisitPlansController {

    private static final String BACK = "redirect:/pendampingan/kunjungan";

    private final PlannedVisits plans;
    private final OwnVisits own;
    private final ShownVisits shown;
    private final VillageRegister register;
    private final VisitWords words;

    VisitPlansController(
            PlannedVisits plans,
            OwnVisits own,
            ShownVisits shown,
            VillageRegister register,
            VisitWords words) {
        this.plans = plans;
        this.own = own;
        this.shown = shown;
        this.register = register;
        this.words = words;
    }

    @GetMapping("/rencana")
    String blank(@RequestParam(defaultValue = "") String desa, Member member, Model model) {
        var village = Choices.village(desa);
        if (!desa.isEmpty() && (village == null || !own.villages(member).contains(village))) {
            throw OwnVisits.notFound();
        }
        return show(VisitPlanForm.empty(village == null ? "" : village.bare()), member, model);
    }

    @PostMapping("/rencana")
    String plan(
            @ModelAttribute("form") VisitPlanForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        if (form.key() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var day = words.day(form.day(), "day", errors, locale);
        try {
            plans.plan(
                    form.key(),
                    Choices.village(form.village()),
                    day,
                    Choices.topic(form.topic()),
                    OwnVisits.author(by));
            flash.addFlashAttribute("done", words.say("done.planned", locale));
            return BACK;
        } catch (VisitRefused refused) {
            words.refuse(refused, errors, locale);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(form, by, model);
    }

    @GetMapping("/{id}/pindah")
    String whereTo(@PathVariable UUID id, Member member, Model model) {
        return move(id, new VisitPlanForm(id, null, null, null, null), member, model);
    }

    @PostMapping("/{id}/pindah")
    String move(
            @PathVariable UUID id,
            @ModelAttribute("form") VisitPlanForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        own.visit(id, by);
        var day = words.day(form.day(), "day", errors, locale);
        try {
            plans.move(id, day, form.reason(), OwnVisits.author(by));
            flash.addFlashAttribute("done", words.say("done.moved", locale));
            return BACK;
        } catch (VisitRefused refused) {
            words.refuse(refused, errors, locale);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return move(id, form, by, model);
    }

    @PostMapping("/{id}/batal")
    String cancel(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        own.visit(id, by);
        try {
            plans.cancel(id, reason, OwnVisits.author(by));
            flash.addFlashAttribute("done", words.say("done.cancelled", locale));
        } catch (VisitRefused refused) {
            flash.addFlashAttribute("refused", words.words(refused, locale));
        }
        return BACK;
    }

    private String move(UUID id, VisitPlanForm form, Member member, Model model) {
        model.addAttribute("one", shown.of(own.visit(id, member)));
        model.addAttribute("form", form);
        model.addAttribute("today", own.today());
        return "regency/visits/move";
    }

    private String show(VisitPlanForm form, Member member, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("topics", Topic.values());
        model.addAttribute("today", own.today());
        model.addAttribute(
                "villages",
                own.villages(member).stream()
                        .sorted()
                        .flatMap(code -> register.find(code).stream())
                        .toList());
        return "regency/visits/plan";
    }
}
