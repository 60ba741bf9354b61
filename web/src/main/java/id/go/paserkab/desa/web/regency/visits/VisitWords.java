package id.go.paserkab.desa.web.regency.visits;

import static java.util.stream.Collectors.joining;

import id.go.paserkab.desa.reception.DocumentRefused;
import id.go.paserkab.desa.visit.VisitRefused;
import id.go.paserkab.desa.visit.VisitRefused.Fault;
import id.go.paserkab.desa.visit.VisitRefused.Reason;
import id.go.paserkab.desa.web.document.DocumentWords;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.regency.Spoken;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads what is typed about visits, and says at which field something is wrong and what helps. */
@Component
class VisitWords {

    private final MessageSource messages;
    private final DocumentWords documents;
    private final Spoken spoken;

    VisitWords(MessageSource messages, DocumentWords documents, Spoken spoken) {
        this.messages = messages;
        this.documents = documents;
        this.spoken = spoken;
    }

    String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage("visits." + key, arguments, locale);
    }

    /** A day as a form sends it; nothing typed is no day, anything else is told at the field. */
    @Nullable LocalDate day(String typed, String field, BindingResult errors, Locale locale) {
        return Days.read(typed, field, errors, say("refused.DAY_UNREADABLE", locale));
    }

    /** At the fields that are to be mended. */
    void refuse(VisitRefused refused, BindingResult errors, Locale locale) {
        for (var fault : refused.faults()) {
            Spoken.tell(errors, field(fault.reason()), fault.reason(), words(fault, locale));
        }
    }

    void refuse(DocumentRefused refused, BindingResult errors, Locale locale) {
        errors.rejectValue("photos", "document", documents.of(refused.refusal(), locale));
    }

    String words(VisitRefused refused, Locale locale) {
        return refused.faults().stream().map(fault -> words(fault, locale)).collect(joining(" "));
    }

    private String words(Fault fault, Locale locale) {
        return say("refused." + fault.reason(), locale, spoken.words(fault.about(), locale));
    }

    private static String field(Reason reason) {
        return switch (reason) {
            case VILLAGE_MISSING, NOT_YOURS -> "village";
            case DAY_MISSING,
                    DAY_IN_FUTURE,
                    BEFORE_COVERAGE,
                    AFTER_COVERAGE,
                    NOT_COVERED_THEN,
                    PLAN_IN_PAST,
                    PLAN_TOO_FAR,
                    PLANNED_ALREADY ->
                    "day";
            case TOPIC_MISSING -> "topic";
            case GATE_UNKNOWN -> "gates";
            case DONE_MISSING, DONE_TOO_LONG -> "done";
            case AGREED_TOO_LONG -> "agreed";
            case NEXT_STEP_MISSING, NEXT_STEP_TOO_LONG -> "nextStep";
            case NEXT_DAY_MISSING, NEXT_DAY_TOO_EARLY -> "nextDay";
            case NEXT_OWNER_MISSING, NEXT_OWNER_TOO_LONG -> "nextOwner";
            case ATTENDANCE_WRONG -> "attendance";
            case TOO_MANY_PHOTOS, PHOTO_NO_PICTURE -> "photos";
            case REASON_MISSING -> "reason";
            case UNKNOWN, CHANGED_MEANWHILE, CANCELLED_ALREADY, MADE_ALREADY, CORRECTION_OVER -> "";
        };
    }
}
