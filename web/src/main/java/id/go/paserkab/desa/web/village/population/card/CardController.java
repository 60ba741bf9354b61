package id.go.paserkab.desa.web.village.population.card;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Numbers;
import id.go.paserkab.desa.population.PopulationRefused;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.village.population.PopulationWords;
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
import org.springframework.web.server.ResponseStatusException;

/** Shows a resident's card, and one of their numbers in full to whoever says why. */
@Controller
@OnFace(FaceKind.VILLAGE)
class CardController {

    private final CardPages pages;
    private final Numbers numbers;
    private final PopulationWords words;

    CardController(CardPages pages, Numbers numbers, PopulationWords words) {
        this.pages = pages;
        this.numbers = numbers;
        this.words = words;
    }

    @GetMapping("/kantor/penduduk/{id}")
    @Requires(Permission.VIEW_RESIDENTS)
    String show(@PathVariable UUID id, Clerk clerk, Model model) {
        return pages.card(id, clerk, model);
    }

    /** The number is in this answer alone: in no address, no session and no cache. */
    @PostMapping("/kantor/penduduk/{id}/nomor")
    @Requires(Permission.REVEAL_NUMBERS)
    String reveal(
            @PathVariable UUID id,
            @RequestParam Fact number,
            @RequestParam(defaultValue = "") String reason,
            Clerk clerk,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        if (!number.secret()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var page = pages.card(id, clerk, model);
        try {
            numbers.reveal(id, number, reason, clerk)
                    .ifPresent(digits -> model.addAttribute("digits", digits));
            model.addAttribute("revealed", number);
        } catch (PopulationRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", words.refusal(refused, locale));
        }
        return page;
    }
}
