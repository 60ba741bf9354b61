package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.letter.LetterDesk;
import id.go.paserkab.desa.letterkind.KindChangedMeanwhile;
import id.go.paserkab.desa.letterkind.KindRefused;
import id.go.paserkab.desa.letterkind.LetterKinds;
import id.go.paserkab.desa.lettertemplate.FieldType;
import id.go.paserkab.desa.lettertemplate.Flaw;
import id.go.paserkab.desa.lettertemplate.KindDefinition;
import id.go.paserkab.desa.lettertemplate.Marital;
import id.go.paserkab.desa.lettertemplate.Placeholder;
import id.go.paserkab.desa.lettertemplate.Sex;
import id.go.paserkab.desa.lettertemplate.Standing;
import id.go.paserkab.desa.lettertemplate.SubjectFilter;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes a kind of letter, with the letter beside it as it would be printed. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.MANAGE_LETTER_KINDS)
@RequestMapping("/kantor/surat/jenis")
class KindEditorController {

    private static final String NEW = "baru";

    private static final KindDefinition EMPTY =
            new KindDefinition(
                    "", "", "470", SubjectFilter.ANYBODY, List.of(), List.of(), 0, "", "");

    private final LetterKinds kinds;
    private final LetterDesk desk;
    private final LetterWords words;

    KindEditorController(LetterKinds kinds, LetterDesk desk, LetterWords words) {
        this.kinds = kinds;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/{code}")
    String edit(@PathVariable String code, Model model) {
        if (code.equals(NEW)) {
            return page(EMPTY, 0, true, List.of(), model);
        }
        var kind =
                kinds.find(code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("kept", kinds.versions(code));
        model.addAttribute("kind", kind);
        return page(kind.definition(), kind.version(), false, List.of(), model);
    }

    @PostMapping("/{code}")
    String save(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> posted,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var form = new KindForm(posted);
        var fresh = code.equals(NEW);
        var definition = form.definition(fresh ? form.code() : code);
        try {
            kinds.save(definition, form.version(), by.actor());
            words.done("kind-saved", flash, locale, definition.name());
            return "redirect:/kantor/surat/jenis";
        } catch (KindRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(definition, form.version(), fresh, said(refused.flaws(), locale), model);
        } catch (KindChangedMeanwhile overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var now = kinds.find(definition.code()).map(kind -> kind.version()).orElse(0);
            var said = words.say(fresh ? "kind.taken" : "kind.overtaken", locale);
            return page(definition, fresh ? -1 : now, fresh, List.of(said), model);
        }
    }

    @PostMapping("/{code}/pratinjau")
    String preview(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            Locale locale) {
        var form = new KindForm(posted);
        var definition = form.definition(code.equals(NEW) ? form.code() : code);
        var flaws =
                definition.flaws().stream()
                        .filter(flaw -> flaw.where() == Flaw.Where.BODY)
                        .toList();
        if (flaws.isEmpty()) {
            model.addAttribute("paper", desk.sample(definition));
            return "office/letters/paper :: paper";
        }
        model.addAttribute("flaws", said(flaws, locale));
        return "office/letters/paper :: flaws";
    }

    private List<String> said(List<Flaw> flaws, Locale locale) {
        return flaws.stream().map(flaw -> words.say(flaw, locale)).toList();
    }

    private String page(
            KindDefinition definition,
            int version,
            boolean fresh,
            List<String> flaws,
            Model model) {
        model.addAttribute("definition", definition);
        model.addAttribute("rows", KindForm.rows(definition));
        model.addAttribute("version", version);
        model.addAttribute("fresh", fresh);
        model.addAttribute("at", fresh ? NEW : definition.code());
        model.addAttribute("flaws", flaws);
        model.addAttribute("types", FieldType.values());
        model.addAttribute("sexes", Sex.values());
        model.addAttribute("maritals", Marital.values());
        model.addAttribute("standings", Standing.values());
        model.addAttribute("placeholders", Placeholder.values());
        if (definition.flaws().isEmpty() && !definition.body().isEmpty()) {
            model.addAttribute("paper", desk.sample(definition));
        }
        return "office/letters/kind";
    }
}
