package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.letter.LetterDesk;
import id.go.paserkab.desa.letter.LetterIncomplete;
import id.go.paserkab.desa.letter.LetterRefused;
import id.go.paserkab.desa.letterkind.LetterKind;
import id.go.paserkab.desa.letterkind.LetterKinds;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.village.letters.LetterForms.Ways;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From a resident and a kind to a draft: one form, with the letter beside it. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.PREPARE_LETTERS)
@RequestMapping("/kantor/surat/baru")
class WriteLetterController {

    private final LetterDesk desk;
    private final LetterKinds kinds;
    private final LetterForms forms;
    private final Choosing choosing;
    private final LetterWords words;

    WriteLetterController(
            LetterDesk desk,
            LetterKinds kinds,
            LetterForms forms,
            Choosing choosing,
            LetterWords words) {
        this.desk = desk;
        this.kinds = kinds;
        this.forms = forms;
        this.choosing = choosing;
        this.words = words;
    }

    @GetMapping
    String begin(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable UUID resident,
            Clerk clerk,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        var chosen = kinds.find(kind).filter(found -> !found.hidden());
        try {
            if (chosen.isEmpty()) {
                return choosing.kind(resident, clerk, model, locale);
            }
            if (resident == null) {
                return choosing.resident(kind, chosen.get().name(), "", clerk, model);
            }
            return form(chosen.get(), resident, WrittenLetter.NOTHING, null, clerk, model, locale);
        } catch (LetterRefused refused) {
            words.refused(refused, flash, locale);
            return "redirect:/kantor/surat";
        }
    }

    /** What is looked for is posted: no name and no number of a resident stands in an address. */
    @PostMapping("/cari")
    String search(
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String text,
            Clerk clerk,
            Model model,
            Locale locale) {
        var chosen = kinds.find(kind);
        return chosen.isEmpty()
                ? choosing.kind(null, clerk, model, locale)
                : choosing.resident(kind, chosen.get().name(), text, clerk, model);
    }

    @PostMapping
    String write(
            @RequestParam String kind,
            @RequestParam UUID resident,
            @RequestParam MultiValueMap<String, String> form,
            Clerk clerk,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var chosen = kinds.find(kind);
        var written = WrittenLetter.of(form);
        try {
            if (chosen.isEmpty()) {
                return choosing.kind(resident, clerk, model, locale);
            }
            var id = desk.draft(written.draft(kind, resident), clerk.actor());
            return "redirect:/kantor/surat/" + id;
        } catch (LetterIncomplete lacking) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(chosen.get(), resident, written, lacking, clerk, model, locale);
        } catch (LetterRefused refused) {
            words.refused(refused, flash, locale);
            return "redirect:/kantor/surat";
        }
    }

    @PostMapping("/pratinjau")
    String preview(
            @RequestParam String kind,
            @RequestParam UUID resident,
            @RequestParam MultiValueMap<String, String> form,
            Clerk clerk,
            Model model) {
        model.addAttribute(
                "paper", desk.preview(WrittenLetter.of(form).draft(kind, resident), clerk.actor()));
        return "office/letters/paper :: paper";
    }

    private String form(
            LetterKind kind,
            UUID resident,
            WrittenLetter written,
            @Nullable LetterIncomplete lacking,
            Clerk clerk,
            Model model,
            Locale locale) {
        var ways =
                new Ways(
                        "/kantor/surat/baru",
                        "/kantor/surat/baru/pratinjau",
                        "/kantor/surat/baru?resident=" + resident);
        var paper = desk.preview(written.draft(kind.code(), resident), clerk.actor());
        model.addAttribute(
                "form", forms.form(kind.definition(), written, lacking, ways, paper, locale));
        model.addAttribute("kind", kind.code());
        model.addAttribute("resident", resident);
        return "office/letters/write";
    }
}
