package id.go.paserkab.desa.web.regency.readiness;

import static java.util.stream.Collectors.toSet;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.programme.Wave;
import id.go.paserkab.desa.programme.WaveRefused;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.readiness.Gate;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.readiness.GateDesk;
import id.go.paserkab.desa.readiness.GateRefused;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.regency.readiness.WaveReadinessPages.WaveReadinessPage;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.words.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a wave needs before it starts, and one decision for several of its villages. */
@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.MANAGE_PROGRAMME)
@RequestMapping("/gelombang/{id}")
class WaveGatesController {

    private final Waves waves;
    private final WaveReadinessPages pages;
    private final GateDesk desk;
    private final Refusals refusals;
    private final ReadinessWords words;

    WaveGatesController(
            Waves waves,
            WaveReadinessPages pages,
            GateDesk desk,
            Refusals refusals,
            ReadinessWords words) {
        this.waves = waves;
        this.pages = pages;
        this.desk = desk;
        this.refusals = refusals;
        this.words = words;
    }

    @PostMapping("/gerbang")
    String change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> gates,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        find(id);
        try {
            var wanted = gates.stream().filter(GateCode::isOne).map(GateCode::new).collect(toSet());
            waves.changeGates(id, wanted, by.actor());
            flash.addFlashAttribute("done", words.say("readiness.done.wave", locale));
        } catch (WaveRefused | GateRefused refused) {
            flash.addFlashAttribute("refused", refusals.words(refused, locale));
        }
        return "redirect:/gelombang/" + id + "#kesiapan";
    }

    @GetMapping("/kesiapan")
    String many(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String gerbang, Model model) {
        var page = pages.page(find(id));
        return show(page, gate(page, gerbang), new ManyForm(), "", model);
    }

    @PostMapping("/kesiapan")
    String decide(
            @PathVariable UUID id,
            @ModelAttribute("form") ManyForm form,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var page = pages.page(find(id));
        var gate = gate(page, form.getGerbang());
        try {
            var asked = form.read(gate.code(), page.villages().keySet());
            desk.decide(asked, by.actor());
            flash.addFlashAttribute(
                    "done",
                    words.say(
                            "readiness.done.many." + asked.kind(),
                            locale,
                            gate.code().value(),
                            asked.villages().size()));
            return "redirect:/gelombang/" + id + "/kesiapan?gerbang=" + gate.code();
        } catch (GateRefused refused) {
            var told = refusals.explain(refused, locale).orElseThrow(() -> refused);
            response.setStatus(told.status().value());
            return show(page, gate, form, told.detail(), model);
        }
    }

    private static String show(
            WaveReadinessPage page, Gate gate, ManyForm form, String error, Model model) {
        model.addAttribute("ready", page);
        model.addAttribute("gate", gate);
        model.addAttribute("form", form);
        model.addAttribute("error", error);
        return "regency/readiness/many";
    }

    /** The gate asked for; else the first that the wave needs, else the first there is. */
    private static Gate gate(WaveReadinessPage page, String asked) {
        return page.gates().stream()
                .filter(gate -> gate.code().value().equals(asked))
                .findFirst()
                .or(() -> page.gates().stream().filter(page::needs).findFirst())
                .or(() -> page.gates().stream().findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Wave find(UUID id) {
        return waves.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
