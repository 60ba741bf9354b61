package id.go.paserkab.desa.web.village.incoming;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.incomingletter.IncomingArchive;
import id.go.paserkab.desa.incomingletter.IncomingDesk;
import id.go.paserkab.desa.incomingletter.IncomingIncomplete;
import id.go.paserkab.desa.incomingletter.IncomingLine;
import id.go.paserkab.desa.incomingletter.IncomingRefused;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.reception.DocumentRefused;
import id.go.paserkab.desa.web.document.DocumentWords;
import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.security.Member;
import id.go.paserkab.desa.web.security.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records a letter that came in, and corrects what was recorded. */
@Controller
@OnFace(FaceKind.VILLAGE)
@Requires(Permission.PREPARE_LETTERS)
@RequestMapping(IncomingAsked.LIST)
class WriteIncomingController {

    private final IncomingDesk desk;
    private final IncomingArchive archive;
    private final IncomingWords words;
    private final DocumentWords documents;
    private final Clock clock;

    WriteIncomingController(
            IncomingDesk desk,
            IncomingArchive archive,
            IncomingWords words,
            DocumentWords documents,
            Clock clock) {
        this.desk = desk;
        this.archive = archive;
        this.words = words;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping("/baru")
    String blank(Model model) {
        model.addAttribute("form", IncomingForm.blank(PaserTime.today(clock)));
        return page(null, model);
    }

    @PostMapping("/baru")
    String record(
            @ModelAttribute("form") IncomingForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale)
            throws IOException {
        var entry = form.entry(received(form, errors, locale), dated(form, errors, locale));
        if (!errors.hasErrors()) {
            try {
                var id = desk.record(entry, form.file(), by.actor());
                var line = archive.letter(id).line();
                words.done("recorded", flash, locale, line.number(), line.year());
                return "redirect:" + IncomingAsked.LIST + "/" + id;
            } catch (IncomingIncomplete incomplete) {
                words.tell(incomplete, errors, locale);
            } catch (DocumentRefused refused) {
                errors.rejectValue("scan", "scan", documents.of(refused.refusal(), locale));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(null, model);
    }

    @GetMapping("/{id}/betulkan")
    String present(@PathVariable UUID id, Model model, RedirectAttributes flash, Locale locale) {
        try {
            var line = archive.letter(id).line();
            if (line.annulled()) {
                return back(id);
            }
            model.addAttribute("form", IncomingForm.of(line));
            return page(line, model);
        } catch (IncomingRefused refused) {
            words.refused(refused, flash, locale);
            return "redirect:" + IncomingAsked.LIST;
        }
    }

    @PostMapping("/{id}/betulkan")
    String correct(
            @PathVariable UUID id,
            @ModelAttribute("form") IncomingForm form,
            BindingResult errors,
            Member by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        var entry = form.entry(received(form, errors, locale), dated(form, errors, locale));
        try {
            if (!errors.hasErrors()) {
                try {
                    desk.correct(id, form.getVersion(), entry, form.getReason(), by.actor());
                    words.done("corrected", flash, locale);
                    return back(id);
                } catch (IncomingIncomplete incomplete) {
                    words.tell(incomplete, errors, locale);
                } catch (IncomingRefused refused) {
                    switch (refused.reason()) {
                        case NO_REASON ->
                                errors.rejectValue("reason", "none", words.say(refused, locale));
                        case OTHER_YEAR ->
                                errors.rejectValue(
                                        "receivedOn", "year", words.say(refused, locale));
                        default -> throw refused;
                    }
                }
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(archive.letter(id).line(), model);
        } catch (IncomingRefused refused) {
            words.refused(refused, flash, locale);
            return back(id);
        }
    }

    private @Nullable LocalDate received(IncomingForm form, BindingResult errors, Locale locale) {
        return Days.read(
                form.getReceivedOn(), "receivedOn", errors, words.say("problem.NO_DAY", locale));
    }

    private @Nullable LocalDate dated(IncomingForm form, BindingResult errors, Locale locale) {
        return Days.read(form.getDated(), "dated", errors, words.say("problem.NO_DAY", locale));
    }

    /** Without a letter, one is recorded. */
    private static String page(@Nullable IncomingLine letter, Model model) {
        model.addAttribute("letter", letter);
        return "office/incoming/write";
    }

    private static String back(UUID id) {
        return "redirect:" + IncomingAsked.LIST + "/" + id;
    }
}
