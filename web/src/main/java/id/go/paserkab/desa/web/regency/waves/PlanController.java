package id.go.paserkab.desa.web.regency.waves;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.programme.PlanWave;
import id.go.paserkab.desa.programme.Wave;
import id.go.paserkab.desa.programme.WaveRefused;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.words.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

/**
 * Plans a wave, or changes one that has not been approved: a form, a page to check the answers, and
 * back as often as wanted. All that was typed travels in the form itself.
 */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.OPERATE_WAVES)
@RequestMapping("/gelombang")
class PlanController {

    private final Waves waves;
    private final PlanDesk desk;
    private final Refusals refusals;
    private final MessageSource messages;

    PlanController(Waves waves, PlanDesk desk, Refusals refusals, MessageSource messages) {
        this.waves = waves;
        this.desk = desk;
        this.refusals = refusals;
        this.messages = messages;
    }

    @GetMapping("/baru")
    String blank(Model model) {
        return form(null, new PlanForm(), model);
    }

    @PostMapping("/baru")
    String plan(
            @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            @RequestParam(name = "langkah") Stage stage,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        return go(
                new Going(null, form, errors, stage, locale),
                plan -> waves.plan(plan, by.actor()),
                model,
                response,
                flash);
    }

    @GetMapping("/{id}/ubah")
    String present(@PathVariable UUID id, Model model) {
        var wave = draft(id);
        return form(wave, PlanForm.of(wave), model);
    }

    @PostMapping("/{id}/ubah")
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            @RequestParam(name = "langkah") Stage stage,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        return go(
                new Going(draft(id), form, errors, stage, locale),
                plan -> {
                    waves.change(id, plan, by.actor());
                    return id;
                },
                model,
                response,
                flash);
    }

    private String go(
            Going going,
            Saving saving,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (going.stage() == Stage.cari || going.stage() == Stage.kembali) {
            return form(going.wave(), going.form(), model);
        }
        var plan = desk.read(going.wave(), going.form(), going.errors());
        if (plan.isPresent() && going.stage() == Stage.periksa) {
            model.addAttribute("wave", going.wave());
            model.addAttribute("form", going.form());
            model.addAttribute("plan", desk.summary(plan.get()));
            return "regency/waves/check";
        }
        if (plan.isPresent()) {
            try {
                var id = saving.save(plan.get());
                flash.addFlashAttribute(
                        "done", messages.getMessage("waves.form.saved", null, going.locale()));
                return "redirect:/gelombang/" + id;
            } catch (WaveRefused refused) {
                going.errors()
                        .rejectValue(
                                field(refused.reason()),
                                refused.reason().name(),
                                refusals.words(refused, going.locale()));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(going.wave(), going.form(), model);
    }

    private String form(@Nullable Wave wave, PlanForm form, Model model) {
        model.addAttribute("wave", wave);
        model.addAttribute("form", form);
        model.addAttribute("choices", desk.choices(wave, form));
        return "regency/waves/plan";
    }

    private Wave draft(UUID id) {
        return waves.find(id)
                .filter(wave -> wave.state() == WaveState.DRAFT)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String field(WaveRefused.Reason reason) {
        return switch (reason) {
            case NO_VILLAGES,
                    UNKNOWN_VILLAGES,
                    VILLAGES_ALREADY_ACTIVE,
                    VILLAGES_SUSPENDED,
                    VILLAGES_IN_ANOTHER_WAVE,
                    VILLAGES_NOT_READY ->
                    "way";
            case ILLEGAL_MOVE, SETTINGS_OUT_OF_RANGE, REASON_MISSING, NAME_NOT_TYPED -> "name";
        };
    }

    /** Which button of the form was pressed. */
    enum Stage {
        cari,
        periksa,
        kembali,
        simpan
    }

    private record Going(
            @Nullable Wave wave, PlanForm form, BindingResult errors, Stage stage, Locale locale) {}

    private interface Saving {

        UUID save(PlanWave plan);
    }
}
