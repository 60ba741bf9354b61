package id.go.paserkab.desa.web.regency.readiness;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of this room. */
@Component
class ReadinessWords {

    private final MessageSource messages;

    ReadinessWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
