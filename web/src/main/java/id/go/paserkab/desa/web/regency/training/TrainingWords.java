package id.go.paserkab.desa.web.regency.training;

import id.go.paserkab.desa.training.TrainingRefused;
import id.go.paserkab.desa.web.page.Days;
import id.go.paserkab.desa.web.regency.Spoken;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads what is typed about training, and says what is wrong with it and what helps. */
@Component
class TrainingWords {

    private final MessageSource messages;
    private final Spoken spoken;

    TrainingWords(MessageSource messages, Spoken spoken) {
        this.messages = messages;
        this.spoken = spoken;
    }

    String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage("training." + key, arguments, locale);
    }

    String words(TrainingRefused refused, Locale locale) {
        return say("refused." + refused.reason(), locale, spoken.words(refused.about(), locale));
    }

    /** At the field that is to be mended, or at the form as a whole where it is none of them. */
    void refuse(TrainingRefused refused, BindingResult errors, Locale locale) {
        var reason = refused.reason();
        Spoken.tell(errors, field(reason), reason, words(refused, locale));
    }

    /** A day as a form sends it; nothing typed is no day, anything else is told at the field. */
    @Nullable LocalDate day(String typed, String field, BindingResult errors, Locale locale) {
        return Days.read(typed, field, errors, say("refused.DAY_UNREADABLE", locale));
    }

    /** Null where it is no whole number, which the desk refuses in its own words. */
    static @Nullable Integer number(String typed) {
        var plain = typed.strip();
        return plain.matches("\\d{1,6}") ? Integer.valueOf(plain) : null;
    }

    private static String field(TrainingRefused.Reason reason) {
        return switch (reason) {
            case TITLE_WRONG, TITLE_TAKEN -> "title";
            case TOPICS_WRONG -> "topics";
            case HOURS_WRONG -> "hours";
            case PASS_MARK_WRONG -> "passMark";
            case NO_MODULES, MODULE_UNKNOWN -> "modules";
            case PLACE_WRONG -> "place";
            case FIRST_DAY_MISSING, DAY_TOO_EARLY -> "first";
            case LAST_DAY_MISSING, ENDS_BEFORE_START -> "last";
            case DISTRICT_UNKNOWN -> "district";
            case CAPACITY_WRONG, CAPACITY_BELOW_INVITED -> "capacity";
            case TRAINER_MISSING, TRAINER_AWAY, TRAINER_NOT_TRAINED, TRAINER_INVITED -> "trainer";
            case UNKNOWN,
                    CHANGED_MEANWHILE,
                    RETIRED_ALREADY,
                    RESULTS_NOTED,
                    REASON_MISSING,
                    CANCELLED_ALREADY,
                    CERTIFICATES_ISSUED,
                    NOBODY_TO_INVITE,
                    NO_ROOM,
                    NOTED_ALREADY,
                    NOT_BEGUN,
                    NOT_OVER,
                    SCORE_WRONG,
                    CERTIFIED_ALREADY,
                    NOBODY_TO_CERTIFY,
                    REVOKED_ALREADY ->
                    "";
        };
    }
}
