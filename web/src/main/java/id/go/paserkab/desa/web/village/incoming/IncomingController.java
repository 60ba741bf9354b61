package id.go.paserkab.desa.web.village.incoming;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.incomingletter.IncomingDesk;
import id.go.paserkab.desa.incomingletter.IncomingIncomplete;
import id.go.paserkab.desa.incomingletter.IncomingRefused;
import id.go.paserkab.desa.incomingletter.IncomingRefused.Reason;
import id.go.paserkab.desa.incomingletter.Scan;
import id.go.paserkab.desa.reception.DocumentRefused;
import id.go.paserkab.desa.web.document.DocumentWords;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands an incoming letter on, notes what came of it, takes its scan in, annuls it. */
@Controller
@OnFace(FaceKind.VILLAGE)
@RequestMapping(IncomingAsked.LIST + "/{id}")
class IncomingController {

    private final IncomingDesk desk;
    private final IncomingCard card;
    private final IncomingWords words;
    private final DocumentWords documents;

    IncomingController(
            IncomingDesk desk, IncomingCard card, IncomingWords words, DocumentWords documents) {
        this.desk = desk;
        this.card = card;
        this.words = words;
        this.documents = documents;
    }

    @PostMapping("/disposisi")
    @Requires(Permission.PREPARE_LETTERS)
    String forward(
            @PathVariable UUID id,
            @ModelAttribute("form") HandOnForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var due = Days.read(form.getDue(), "due", errors, words.say("problem.NO_DAY", locale));
        try {
            if (!errors.hasErrors()) {
                try {
                    desk.forward(id, form.handOn(due), by.actor());
                    words.done("forwarded", flash, locale);
                    return back(id);
                } catch (IncomingIncomplete incomplete) {
                    words.tell(incomplete, errors, locale);
                }
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return card.page(id, model);
        } catch (IncomingRefused refused) {
            return refused(id, refused, flash, locale);
        }
    }

    @PostMapping("/disposisi/{given}/selesai")
    @Requires(Permission.PREPARE_LETTERS)
    String answer(
            @PathVariable UUID id,
            @PathVariable UUID given,
            @RequestParam(defaultValue = "") String outcome,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        try {
            desk.answer(id, given, outcome, by.actor());
            words.done("answered", flash, locale);
            return back(id);
        } catch (IncomingIncomplete incomplete) {
            incomplete
                    .problems()
                    .forEach((field, problem) ->
                            flash.addFlashAttribute(
                                    "refused",
                                    words.say("problem." + problem, locale, field.longest())));
            return back(id);
        } catch (IncomingRefused refused) {
            return refused(id, refused, flash, locale);
        }
    }

    @PostMapping("/pindaian")
    @Requires(Permission.PREPARE_LETTERS)
    String scan(
            @PathVariable UUID id,
            @RequestParam("scan") MultipartFile file,
            Member by,
            RedirectAttributes flash,
            Locale locale)
            throws IOException {
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            desk.scan(id, new Scan(name, file.getBytes()), by.actor());
            words.done("scanned", flash, locale);
            return back(id);
        } catch (DocumentRefused refused) {
            flash.addFlashAttribute("refused", documents.of(refused.refusal(), locale));
            return back(id);
        } catch (IncomingRefused refused) {
            return refused(id, refused, flash, locale);
        }
    }

    @PostMapping("/batalkan")
    @Requires(Permission.ANNUL_LETTERS)
    String annul(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Member by,
            RedirectAttributes flash,
            Locale locale) {
        try {
            desk.annul(id, reason, by.actor());
            words.done("annulled", flash, locale);
            return back(id);
        } catch (IncomingRefused refused) {
            return refused(id, refused, flash, locale);
        }
    }

    private String refused(
            UUID id, IncomingRefused refused, RedirectAttributes flash, Locale locale) {
        words.refused(refused, flash, locale);
        return refused.reason() == Reason.UNKNOWN ? "redirect:" + IncomingAsked.LIST : back(id);
    }

    private static String back(UUID id) {
        return "redirect:" + IncomingAsked.LIST + "/" + id;
    }
}
