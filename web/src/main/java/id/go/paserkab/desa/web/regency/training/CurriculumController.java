package id.go.paserkab.desa.web.regency.training;

import static java.util.Objects.requireNonNullElse;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.training.Curriculum;
import id.go.paserkab.desa.training.TrainingModule;
import id.go.paserkab.desa.training.TrainingRefused;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The curriculum: read by the programme, kept by DPMD. */
@Controller
@OnFace(FaceKind.REGENCY)
@RequestMapping(CurriculumController.PATH)
class CurriculumController {

    static final String PATH = "/pelatihan/kurikulum";

    private final Curriculum curriculum;
    private final TrainingWords words;

    CurriculumController(Curriculum curriculum, TrainingWords words) {
        this.curriculum = curriculum;
        this.words = words;
    }

    @GetMapping
    @Requires(Permission.VIEW_PROGRAMME)
    String list(Model model) {
        model.addAttribute("modules", curriculum.modules());
        return "regency/training/curriculum";
    }

    @GetMapping("/baru")
    @Requires(Permission.MANAGE_PROGRAMME)
    String blank(Model model) {
        return show(null, ModuleForm.empty(), model);
    }

    @PostMapping("/baru")
    @Requires(Permission.MANAGE_PROGRAMME)
    String add(
            @ModelAttribute("form") ModuleForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        try {
            curriculum.add(form.details(), by.actor());
            flash.addFlashAttribute("done", words.say("done.module-added", locale));
            return "redirect:" + PATH;
        } catch (TrainingRefused refused) {
            words.refuse(refused, errors, locale);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(null, form, model);
    }

    @GetMapping("/{id}/ubah")
    @Requires(Permission.MANAGE_PROGRAMME)
    String edit(@PathVariable UUID id, Model model) {
        var module = taught(id);
        return show(module, ModuleForm.of(module), model);
    }

    @PostMapping("/{id}/ubah")
    @Requires(Permission.MANAGE_PROGRAMME)
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") ModuleForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var module = taught(id);
        try {
            curriculum.change(
                    id, form.details(), requireNonNullElse(form.version(), 0), by.actor());
            flash.addFlashAttribute("done", words.say("done.saved", locale));
            return "redirect:" + PATH;
        } catch (TrainingRefused refused) {
            words.refuse(refused, errors, locale);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(module, form, model);
    }

    @PostMapping("/{id}/pensiunkan")
    @Requires(Permission.MANAGE_PROGRAMME)
    String retire(@PathVariable UUID id, Member by, RedirectAttributes flash, Locale locale) {
        taught(id);
        try {
            curriculum.retire(id, by.actor());
            flash.addFlashAttribute("done", words.say("done.module-retired", locale));
        } catch (TrainingRefused refused) {
            flash.addFlashAttribute("refused", words.words(refused, locale));
        }
        return "redirect:" + PATH;
    }

    private static String show(@Nullable TrainingModule module, ModuleForm form, Model model) {
        model.addAttribute("module", module);
        model.addAttribute("form", form);
        return "regency/training/module-form";
    }

    private TrainingModule taught(UUID id) {
        return curriculum
                .find(id)
                .filter(module -> !module.retired())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
