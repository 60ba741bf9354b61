package id.go.paserkab.desa.web.village.protection;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.population.Erasure;
import id.go.paserkab.desa.population.PopulationRefused;
import id.go.paserkab.desa.population.Refusal;
import id.go.paserkab.desa.population.ResidentCard;
import id.go.paserkab.desa.population.Residents;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
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

/** Erases what need not be kept of somebody who died or moved away. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.PROTECT_RESIDENTS)
@RequestMapping("/kantor/penduduk/{id}/hapus-data")
class ErasureController {

    private final Erasure erasure;
    private final Residents residents;
    private final MessageSource messages;

    ErasureController(Erasure erasure, Residents residents, MessageSource messages) {
        this.erasure = erasure;
        this.residents = residents;
        this.messages = messages;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Clerk clerk, Model model) {
        model.addAttribute("card", card(id, clerk));
        return "office/protection/erase";
    }

    @PostMapping
    String erase(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Clerk clerk,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var card = card(id, clerk);
        try {
            erasure.erase(id, reason, clerk);
        } catch (PopulationRefused refusal) {
            model.addAttribute("card", card);
            model.addAttribute("missing", refusal.why() == Refusal.REASON_MISSING);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "office/protection/erase";
        }
        flash.addFlashAttribute("done", messages.getMessage("protection.erase.done", null, locale));
        return "redirect:/kantor/penduduk/" + id;
    }

    private ResidentCard card(UUID id, Clerk clerk) {
        return residents
                .card(id, clerk)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
