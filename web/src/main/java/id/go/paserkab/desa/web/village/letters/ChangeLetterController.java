package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.letter.Letter;
import id.go.paserkab.desa.letter.LetterDesk;
import id.go.paserkab.desa.letter.LetterIncomplete;
import id.go.paserkab.desa.letter.LetterRefused;
import id.go.paserkab.desa.letter.LetterState;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import id.go.paserkab.desa.web.village.letters.LetterForms.Ways;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes a draft anew, with the register's words of now. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.PREPARE_LETTERS)
@RequestMapping("/kantor/surat/{id}/ubah")
class ChangeLetterController {

    private final LetterDesk desk;
    private final LetterForms forms;
    private final LetterWords words;

    ChangeLetterController(LetterDesk desk, LetterForms forms, LetterWords words) {
        this.desk = desk;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    String form(
            @PathVariable UUID id,
            Member by,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        try {
            var letter = desk.letter(id);
            if (letter.line().state() != LetterState.DRAFT) {
                return back(id);
            }
            return form(letter, asWritten(letter), null, by, model, locale);
        } catch (LetterRefused refused) {
            words.refused(refused, flash, locale);
            return "redirect:/kantor/surat";
        }
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> form,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var written = WrittenLetter.of(form);
        try {
            var letter = desk.letter(id);
            var draft = written.draft(letter.line().kindCode(), letter.line().resident());
            try {
                desk.change(id, version, draft, by.actor());
                return back(id);
            } catch (LetterIncomplete lacking) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return form(letter, written, lacking, by, model, locale);
            }
        } catch (LetterRefused refused) {
            words.refused(refused, flash, locale);
            return back(id);
        }
    }

    @PostMapping("/pratinjau")
    String preview(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            Member by,
            Model model) {
        var line = desk.letter(id).line();
        var draft = WrittenLetter.of(form).draft(line.kindCode(), line.resident());
        model.addAttribute("paper", desk.preview(id, draft, by.actor()));
        return "office/letters/paper :: paper";
    }

    private String form(
            Letter letter,
            WrittenLetter written,
            @Nullable LetterIncomplete lacking,
            Member by,
            Model model,
            Locale locale) {
        var line = letter.line();
        var ways =
                new Ways(
                        "/kantor/surat/" + line.id() + "/ubah",
                        "/kantor/surat/" + line.id() + "/ubah/pratinjau",
                        "/kantor/surat/" + line.id());
        var draft = written.draft(line.kindCode(), line.resident());
        var paper = desk.preview(line.id(), draft, by.actor());
        model.addAttribute(
                "form",
                forms.form(letter.kind().definition(), written, lacking, ways, paper, locale));
        model.addAttribute("kind", line.kindCode());
        model.addAttribute("resident", line.resident());
        model.addAttribute("version", line.version());
        return "office/letters/write";
    }

    /** A draft was only ever kept with every requirement seen. */
    private static WrittenLetter asWritten(Letter letter) {
        return new WrittenLetter(
                letter.contents().typed(),
                IntStream.range(0, letter.kind().definition().requirements().size())
                        .boxed()
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static String back(UUID id) {
        return "redirect:/kantor/surat/" + id;
    }
}
