package id.go.paserkab.desa.web.village.proof;

import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.ledger.LetterCode;
import id.go.paserkab.desa.ledger.LetterLedger;
import id.go.paserkab.desa.ledger.RegisteredLetter;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.OpenToAnyone;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Tells whoever holds a letter of this village whether it is genuine, annulled or expired. A code
 * that nobody knows, one of another village's letter and what is no code at all get one answer.
 */
@Controller
@OnFace(FaceKind.VILLAGE)
class ProofPage {

    private static final String PAGE = "village/proof";

    /** Asked for in place of what is no code, so that no answer comes sooner than another. */
    private static final LetterCode NOBODYS = new LetterCode("22222222222222222222222222");

    private final LetterLedger ledger;
    private final Guesses guesses;
    private final Clock clock;

    ProofPage(LetterLedger ledger, Guesses guesses, Clock clock) {
        this.ledger = ledger;
        this.guesses = guesses;
        this.clock = clock;
    }

    /** A letter's code says who holds it: no page about it is indexed or kept anywhere. */
    @ModelAttribute
    void keepToThemselves(Model model, HttpServletResponse response) {
        model.addAttribute("asked", false);
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @GetMapping("/periksa")
    @OpenToAnyone
    String form(
            @RequestParam(name = "kode", required = false) @Nullable String typed,
            Village village,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (typed != null && !typed.isBlank()) {
            answer(typed, village, model, new Asked(request, response));
        }
        return PAGE;
    }

    @GetMapping("/periksa/{*code}")
    @OpenToAnyone
    String check(
            @PathVariable String code,
            Village village,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        answer(code.substring(1), village, model, new Asked(request, response));
        return PAGE;
    }

    /** For browsers without our script: the file is hashed and forgotten. */
    @PostMapping("/periksa/{code}")
    @OpenToAnyone
    String compare(
            @PathVariable String code,
            @RequestParam(name = "berkas", required = false) @Nullable MultipartFile file,
            Village village,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var letter = answer(code, village, model, new Asked(request, response));
        if (letter != null) {
            model.addAttribute("compared", Comparison.of(file, letter.file()));
        }
        return PAGE;
    }

    private record Asked(HttpServletRequest request, HttpServletResponse response) {}

    private @Nullable RegisteredLetter answer(
            String typed, Village village, Model model, Asked asked) {
        model.addAttribute("asked", true);
        var client = asked.request().getRemoteAddr();
        if (!guesses.mayAsk(client)) {
            model.addAttribute("throttled", true);
            asked.response().setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            asked.response().setHeader(HttpHeaders.RETRY_AFTER, Guesses.PATIENCE);
            return null;
        }
        var code = LetterCode.read(typed);
        var letter = ledger.find(village.code(), code.orElse(NOBODYS)).orElse(null);
        if (letter == null) {
            guesses.missed(client);
            model.addAttribute("unknown", true);
            asked.response().setStatus(HttpStatus.NOT_FOUND.value());
            return null;
        }
        model.addAttribute("letter", letter);
        model.addAttribute("code", code.orElseThrow().grouped());
        model.addAttribute(
                "standing", letter.standing(LocalDate.ofInstant(clock.instant(), PaserTime.ZONE)));
        model.addAttribute(
                "annulledOn",
                letter.annulledAt() == null
                        ? null
                        : LocalDate.ofInstant(letter.annulledAt(), PaserTime.ZONE));
        return letter;
    }
}
