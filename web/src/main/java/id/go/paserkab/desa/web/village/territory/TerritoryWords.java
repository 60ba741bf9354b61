package id.go.paserkab.desa.web.village.territory;

import id.go.paserkab.desa.territory.AreaRange;
import id.go.paserkab.desa.territory.AreaRefused;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Says of the territory what was done, and at which field something stands in the way. */
@Component
class TerritoryWords {

    private final MessageSource messages;

    TerritoryWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage("territory." + key, arguments, locale);
    }

    String words(AreaRefused refused, Locale locale) {
        return say("refused." + refused.reason(), locale, refused.about(), AreaRange.MOST);
    }

    void refuse(AreaRefused refused, BindingResult errors, Locale locale) {
        var code = refused.reason().name();
        var words = words(refused, locale);
        switch (refused.reason()) {
            case NAME_WRONG, NAME_TAKEN -> errors.rejectValue("name", code, words);
            case WRONG_NESTING, CLOSED, UNKNOWN -> errors.rejectValue("parent", code, words);
            case RANGE_WRONG -> errors.rejectValue("last", code, words);
            case OPEN_AREAS_BELOW, LIVED_IN, CHANGED_MEANWHILE -> errors.reject(code, words);
        }
    }
}
