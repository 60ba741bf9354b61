package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.letter.LetterPaths;
import id.go.paserkab.desa.letter.PathRules;
import id.go.paserkab.desa.letterkind.LetterKinds;
import id.go.paserkab.desa.letternumber.LetterNumbers;
import id.go.paserkab.desa.letternumber.NumberFormatRefused;
import id.go.paserkab.desa.letternumber.NumberRules;
import id.go.paserkab.desa.letternumber.NumberScheme;
import id.go.paserkab.desa.letternumber.NumberedKind;
import id.go.paserkab.desa.letterpaper.LetterPaper.Sheet;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the village's letters go and are counted. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.MANAGE_LETTER_KINDS)
@RequestMapping("/kantor/surat/pengaturan")
class LetterSettingsController {

    private static final String HERE = "redirect:/kantor/surat/pengaturan";
    private static final int HIGHEST = 99_999;

    private final LetterPaths paths;
    private final LetterNumbers numbers;
    private final LetterKinds kinds;
    private final LetterWords words;
    private final Clock clock;

    LetterSettingsController(
            LetterPaths paths,
            LetterNumbers numbers,
            LetterKinds kinds,
            LetterWords words,
            Clock clock) {
        this.paths = paths;
        this.numbers = numbers;
        this.kinds = kinds;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        var rules = numbers.rules();
        return page(rules.scheme(), rules.format().text(), null, model);
    }

    @PostMapping("/jalur")
    String path(
            @RequestParam(defaultValue = "false") boolean checked,
            @RequestParam(defaultValue = "false") boolean signed,
            @RequestParam Sheet paper,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        paths.change(new PathRules(checked, signed, paper), by.actor());
        words.done("path", flash, locale);
        return HERE;
    }

    @PostMapping("/nomor")
    String numbering(
            @RequestParam NumberScheme scheme,
            @RequestParam(defaultValue = "") String format,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        try {
            numbers.change(NumberRules.of(scheme, format), by.actor());
            words.done("numbering", flash, locale);
            return HERE;
        } catch (NumberFormatRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(scheme, format, words.say(refused, locale), model);
        }
    }

    @PostMapping("/terakhir")
    String goOn(
            @RequestParam String kind,
            @RequestParam(defaultValue = "0") int last,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        var found = kinds.find(kind);
        if (found.isEmpty() || last < 1 || last > HIGHEST) {
            flash.addFlashAttribute("refused", words.say("settings.last.wrong", locale, HIGHEST));
            return HERE;
        }
        var definition = found.get().definition();
        var now =
                numbers.goOnAfter(
                        new NumberedKind(definition.code(), definition.classification()),
                        PaserTime.today(clock).getYear(),
                        last,
                        by.actor());
        words.done("last", flash, locale, now, now + 1);
        return HERE;
    }

    private String page(NumberScheme scheme, String format, @Nullable String fault, Model model) {
        var today = PaserTime.today(clock);
        var sample = new NumberedKind("SKD", "470");
        model.addAttribute("path", paths.rules());
        model.addAttribute("scheme", scheme);
        model.addAttribute("format", format);
        model.addAttribute("fault", fault);
        model.addAttribute(
                "sample", fault == null ? numbers.rules().format().print(7, sample, today) : null);
        model.addAttribute("schemes", NumberScheme.values());
        model.addAttribute("sheets", Sheet.values());
        model.addAttribute("kinds", kinds.all());
        model.addAttribute("year", today.getYear());
        model.addAttribute("sequences", numbers.sequences(today.getYear()));
        return "office/letters/settings";
    }
}
