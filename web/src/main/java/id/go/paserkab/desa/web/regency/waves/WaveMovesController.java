package id.go.paserkab.desa.web.regency.waves;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.programme.Wave;
import id.go.paserkab.desa.programme.WaveRefused;
import id.go.paserkab.desa.programme.WaveVillage;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.regency.VillagePaths;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.words.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@OnFace(FaceKind.REGENCY)
@Requires(Permission.OPERATE_WAVES)
@RequestMapping("/gelombang/{id}")
class WaveMovesController {

    private final Waves waves;
    private final VillagePaths paths;
    private final Refusals refusals;
    private final MessageSource messages;

    WaveMovesController(
            Waves waves, VillagePaths paths, Refusals refusals, MessageSource messages) {
        this.waves = waves;
        this.paths = paths;
        this.refusals = refusals;
        this.messages = messages;
    }

    @GetMapping("/{move:jeda|hentikan|hapus}")
    String confirm(@PathVariable UUID id, @PathVariable String move, Model model) {
        model.addAttribute("wave", find(id));
        model.addAttribute("move", move(move));
        return "regency/waves/confirm";
    }

    @PostMapping("/{move:setujui|mulai|lanjutkan|jeda|hentikan|hapus}")
    String make(
            @PathVariable UUID id,
            @PathVariable String move,
            @RequestParam(defaultValue = "") String reason,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var wave = find(id);
        var asked = move(move);
        try {
            make(asked, id, reason.strip(), by.actor());
        } catch (WaveRefused refused) {
            if (asked.page() && refused.reason() == WaveRefused.Reason.REASON_MISSING) {
                model.addAttribute("wave", wave);
                model.addAttribute("move", asked);
                model.addAttribute("missing", refusals.words(refused, locale));
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return "regency/waves/confirm";
            }
            flash.addFlashAttribute("refused", refusals.words(refused, locale));
            return "redirect:/gelombang/" + id;
        }
        flash.addFlashAttribute("done", said("waves.done." + asked, locale, wave.name()));
        return asked == WaveMove.DISCARD ? "redirect:/gelombang" : "redirect:/gelombang/" + id;
    }

    @PostMapping("/desa/{code}/coba-lagi")
    String retry(
            @PathVariable UUID id,
            @PathVariable String code,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        var place = place(find(id), code);
        try {
            waves.retry(id, place.village().code(), by.actor());
            flash.addFlashAttribute(
                    "done", said("waves.done.retry", locale, place.village().name()));
        } catch (WaveRefused refused) {
            flash.addFlashAttribute("refused", refusals.words(refused, locale));
        }
        return "redirect:/gelombang/" + id;
    }

    @GetMapping("/desa/{code}/batalkan")
    String confirmUndo(@PathVariable UUID id, @PathVariable String code, Model model) {
        var wave = find(id);
        model.addAttribute("wave", wave);
        model.addAttribute("place", place(wave, code));
        return "regency/waves/undo";
    }

    @PostMapping("/desa/{code}/batalkan")
    String undo(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var wave = find(id);
        var place = place(wave, code);
        try {
            waves.undo(id, place.village().code(), reason.strip(), by.actor());
            flash.addFlashAttribute(
                    "done", said("waves.done.undo", locale, place.village().name()));
        } catch (WaveRefused refused) {
            if (refused.reason() == WaveRefused.Reason.REASON_MISSING) {
                model.addAttribute("wave", wave);
                model.addAttribute("place", place);
                model.addAttribute("missing", refusals.words(refused, locale));
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return "regency/waves/undo";
            }
            flash.addFlashAttribute("refused", refusals.words(refused, locale));
        }
        return "redirect:/gelombang/" + id;
    }

    private void make(WaveMove move, UUID id, String reason, Actor by) {
        switch (move) {
            case APPROVE -> waves.approve(id, by);
            case START -> waves.start(id, by);
            case RESUME -> waves.resume(id, by);
            case PAUSE -> waves.pause(id, reason, by);
            case ABORT -> waves.abort(id, reason, by);
            case DISCARD -> waves.discard(id, by);
            case CHANGE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static WaveMove move(String path) {
        for (var move : WaveMove.values()) {
            if (move.path().equals(path)) {
                return move;
            }
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private Wave find(UUID id) {
        return waves.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private WaveVillage place(Wave wave, String code) {
        var asked = paths.village(code).code();
        return wave.villages().stream()
                .filter(place -> place.village().code().equals(asked))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String said(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
