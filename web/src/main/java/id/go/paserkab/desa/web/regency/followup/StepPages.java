package id.go.paserkab.desa.web.regency.followup;

import id.go.paserkab.desa.document.Document;
import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.document.Documents;
import id.go.paserkab.desa.followup.Entry;
import id.go.paserkab.desa.followup.FollowUpDesk;
import id.go.paserkab.desa.followup.FollowUpRefused;
import id.go.paserkab.desa.followup.FollowUps;
import id.go.paserkab.desa.followup.NoteStep;
import id.go.paserkab.desa.followup.Plan;
import id.go.paserkab.desa.followup.Step;
import id.go.paserkab.desa.reception.DocumentRefused;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.web.security.Member;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** A village's steps and the form of one of them, the same for whoever may see them. */
@Component
class StepPages {

    private final FollowUps followUps;
    private final FollowUpDesk desk;
    private final Documents documents;
    private final FollowUpWords words;

    StepPages(FollowUps followUps, FollowUpDesk desk, Documents documents, FollowUpWords words) {
        this.followUps = followUps;
        this.desk = desk;
        this.documents = documents;
        this.words = words;
    }

    /** What people wrote and handed in is shown only where {@code named}. */
    String village(
            Village village, @Nullable LocalDate asOf, boolean named, String base, Model model) {
        var plan = followUps.of(village.code(), asOf);
        var history = named ? followUps.history(village.code(), asOf) : List.<Entry>of();
        model.addAttribute("village", village);
        model.addAttribute("plan", plan);
        model.addAttribute("past", plan.day().isBefore(followUps.today()));
        model.addAttribute("named", named);
        model.addAttribute("history", history);
        model.addAttribute("files", files(history));
        model.addAttribute("base", base);
        return "regency/followup/village";
    }

    String form(Village village, Step step, String base, Model model) {
        var at = followUps.of(village.code(), null).at(step);
        return form(village, at, StepForm.of(at), at.seen(), base, model);
    }

    /**
     * What was typed stays. Where somebody else was faster, saving again says it after them; else
     * what was on the screen is still what counts.
     */
    String again(
            Village village,
            Step step,
            StepForm form,
            boolean overtaken,
            String base,
            Model model) {
        var at = followUps.of(village.code(), null).at(step);
        var seen = overtaken ? at.seen() : Objects.requireNonNullElse(form.seen(), 0);
        return form(village, at, form, seen, base, model);
    }

    private static String form(
            Village village, Plan.At at, StepForm form, int seen, String base, Model model) {
        model.addAttribute("village", village);
        model.addAttribute("at", at);
        model.addAttribute("form", form);
        model.addAttribute("seen", seen);
        model.addAttribute("base", base);
        return "regency/followup/step";
    }

    /** Whether it was kept; else the errors say why not. */
    boolean note(
            Village village,
            Step step,
            StepForm form,
            BindingResult errors,
            Member by,
            Locale locale)
            throws IOException {
        var due = words.day(form.due(), "due", errors, locale);
        var done = words.day(form.done(), "done", errors, locale);
        if (errors.hasErrors()) {
            return false;
        }
        var file = form.file();
        try {
            desk.note(
                    new NoteStep(
                            village.code(),
                            step,
                            Objects.requireNonNullElse(form.seen(), 0),
                            due,
                            done,
                            form.figure(),
                            form.note(),
                            file == null ? "" : Objects.toString(file.getOriginalFilename(), ""),
                            file == null ? new byte[0] : file.getBytes()),
                    by.actor());
            return true;
        } catch (FollowUpRefused refused) {
            words.refuse(refused, errors, locale);
        } catch (DocumentRefused refused) {
            words.refuse(refused, errors, locale);
        }
        return false;
    }

    private Map<DocumentId, Document> files(List<Entry> history) {
        var found = new HashMap<DocumentId, Document>();
        for (var entry : history) {
            if (entry.document() != null) {
                documents
                        .find(entry.document())
                        .ifPresent(document -> found.put(document.id(), document));
            }
        }
        return found;
    }
}
