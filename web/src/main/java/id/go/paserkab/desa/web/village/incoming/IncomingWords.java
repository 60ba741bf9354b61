package id.go.paserkab.desa.web.village.incoming;

import id.go.paserkab.desa.incomingletter.Field;
import id.go.paserkab.desa.incomingletter.IncomingIncomplete;
import id.go.paserkab.desa.incomingletter.IncomingRefused;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says of incoming letters what was done, and what stands in the way. */
@Component
class IncomingWords {

    private final MessageSource messages;

    IncomingWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage("incoming." + key, arguments, locale);
    }

    String say(IncomingRefused refused, Locale locale) {
        return say("refused." + refused.reason(), locale);
    }

    /**
     * Tells at each field, by its name, what is wrong with it: a list of links repeats the words.
     */
    void tell(IncomingIncomplete incomplete, Errors errors, Locale locale) {
        incomplete
                .problems()
                .forEach((field, problem) ->
                        errors.rejectValue(
                                name(field),
                                problem.name(),
                                say(
                                        "problem.at",
                                        locale,
                                        say("field." + field, locale),
                                        say("problem." + problem, locale, field.longest()))));
    }

    void done(String key, RedirectAttributes flash, Locale locale, Object... arguments) {
        flash.addFlashAttribute("done", say("done." + key, locale, arguments));
    }

    void refused(IncomingRefused refused, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute("refused", say(refused, locale));
    }

    private static String name(Field field) {
        return switch (field) {
            case RECEIVED -> "receivedOn";
            case NUMBER -> "number";
            case DATED -> "dated";
            case SENDER -> "sender";
            case SUBJECT -> "subject";
            case NOTE -> "note";
            case TO -> "to";
            case INSTRUCTION -> "instruction";
            case DUE -> "due";
            case OUTCOME -> "outcome";
        };
    }
}
