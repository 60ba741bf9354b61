package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.letterkind.LetterKinds;
import id.go.paserkab.desa.letterkind.UnknownKind;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The village's kinds of letters: which there are, which are offered, which are its own. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.MANAGE_LETTER_KINDS)
@RequestMapping("/kantor/surat/jenis")
class KindsController {

    private static final String HERE = "redirect:/kantor/surat/jenis";

    private final LetterKinds kinds;
    private final LetterWords words;

    KindsController(LetterKinds kinds, LetterWords words) {
        this.kinds = kinds;
        this.words = words;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("kinds", kinds.all());
        return "office/letters/kinds";
    }

    @PostMapping("/{code}/sembunyikan")
    String hide(@PathVariable String code, Member by, RedirectAttributes flash, Locale locale) {
        return done(code, "hidden", () -> kinds.hide(code, true, by.actor()), flash, locale);
    }

    @PostMapping("/{code}/tampilkan")
    String show(@PathVariable String code, Member by, RedirectAttributes flash, Locale locale) {
        return done(code, "shown", () -> kinds.hide(code, false, by.actor()), flash, locale);
    }

    @PostMapping("/{code}/pulihkan")
    String restore(@PathVariable String code, Member by, RedirectAttributes flash, Locale locale) {
        return done(code, "restored", () -> kinds.restore(code, by.actor()), flash, locale);
    }

    private String done(
            String code, String key, Runnable work, RedirectAttributes flash, Locale locale) {
        try {
            work.run();
            words.done(key, flash, locale, kinds.find(code).map(kind -> kind.name()).orElse(code));
            return HERE;
        } catch (UnknownKind unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, unknown);
        }
    }
}
