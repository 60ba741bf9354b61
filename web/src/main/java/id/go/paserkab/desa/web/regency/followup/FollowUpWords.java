package id.go.paserkab.desa.web.regency.followup;

import id.go.paserkab.desa.followup.FollowUpRefused;
import id.go.paserkab.desa.followup.FollowUpRefused.Reason;
import id.go.paserkab.desa.reception.DocumentRefused;
import id.go.paserkab.desa.web.document.DocumentWords;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.page.Figures;
import id.go.paserkab.desa.web.regency.Spoken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads what is typed of a step, and says at which field something is wrong and what helps. */
@Component
class FollowUpWords {

    private final MessageSource messages;
    private final DocumentWords documents;
    private final Spoken spoken;
    private final Figures figures;

    FollowUpWords(MessageSource messages, DocumentWords documents, Spoken spoken, Figures figures) {
        this.messages = messages;
        this.documents = documents;
        this.spoken = spoken;
        this.figures = figures;
    }

    String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage("followup." + key, arguments, locale);
    }

    @Nullable LocalDate day(String typed, String field, BindingResult errors, Locale locale) {
        return Days.read(typed, field, errors, say("refused.DAY_UNREADABLE", locale));
    }

    void refuse(DocumentRefused refused, BindingResult errors, Locale locale) {
        errors.rejectValue("file", "file", documents.of(refused.refusal(), locale));
    }

    /** At the field that is to be mended, or at the form as a whole where it is none of them. */
    void refuse(FollowUpRefused refused, BindingResult errors, Locale locale) {
        var said =
                say(
                        "refused." + refused.reason(),
                        locale,
                        refused.about().stream().map(about -> written(about, locale)).toArray());
        switch (refused.reason()) {
            case DONE_IN_FUTURE, DONE_TOO_EARLY -> errors.rejectValue("done", "refused", said);
            case DUE_OUT_OF_RANGE -> errors.rejectValue("due", "refused", said);
            case FIGURE_UNREADABLE, FIGURE_NEGATIVE, FIGURE_TOO_LARGE, FIGURE_BEFORE_DONE ->
                    errors.rejectValue("figure", "refused", said);
            case NOTE_TOO_LONG -> errors.rejectValue("note", "refused", said);
            case NOTED_MEANWHILE, DECREE_IS_KNOWN, NOTHING_CHANGES ->
                    errors.reject(refused.reason().name(), said);
        }
    }

    /** Whether it was refused because somebody else noted meanwhile. */
    static boolean overtaken(BindingResult errors) {
        return errors.getGlobalErrors().stream()
                .anyMatch(error -> Reason.NOTED_MEANWHILE.name().equals(error.getCode()));
    }

    private Object written(Object about, Locale locale) {
        return about instanceof Number number
                ? figures.of(new BigDecimal(number.toString()), locale)
                : spoken.word(about, locale);
    }
}
