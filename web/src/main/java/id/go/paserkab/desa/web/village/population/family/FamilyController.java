package id.go.paserkab.desa.web.village.population.family;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.population.Numbers;
import id.go.paserkab.desa.population.PopulationRefused;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a family, and the number of its card in full to whoever says why. */
@Controller
@OnFace(FaceKind.VILLAGE)
class FamilyController {

    private final FamilyPages pages;
    private final Numbers numbers;

    FamilyController(FamilyPages pages, Numbers numbers) {
        this.pages = pages;
        this.numbers = numbers;
    }

    @GetMapping("/kantor/keluarga/{id}")
    @Requires(Permission.VIEW_RESIDENTS)
    String show(@PathVariable UUID id, Clerk clerk, Model model) {
        return pages.family(id, clerk, model);
    }

    /** The number is in this answer alone: in no address, no session and no cache. */
    @PostMapping("/kantor/keluarga/{id}/nomor")
    @Requires(Permission.REVEAL_NUMBERS)
    String reveal(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Clerk clerk,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        var page = pages.family(id, clerk, model);
        try {
            numbers.revealFamily(id, reason, clerk)
                    .ifPresent(digits -> model.addAttribute("digits", digits));
        } catch (PopulationRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", pages.words().refusal(refused, locale));
        }
        return page;
    }
}
