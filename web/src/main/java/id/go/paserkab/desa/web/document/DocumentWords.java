package id.go.paserkab.desa.web.document;

import id.go.paserkab.desa.reception.DocumentRefusal;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the reader's language why a file is not taken, and what to do about it. */
@Component
public class DocumentWords {

    private static final int MEGABYTE = 1024 * 1024;

    private final MessageSource messages;

    DocumentWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(DocumentRefusal refusal, Locale locale) {
        return switch (refusal) {
            case DocumentRefusal.Empty() -> say("empty", locale);
            case DocumentRefusal.TooLarge(var most) -> say("too-large", locale, most / MEGABYTE);
            case DocumentRefusal.UnknownType() -> say("unknown-type", locale);
            case DocumentRefusal.Misnamed(var type) -> say("misnamed", locale, type.name());
            case DocumentRefusal.Unreadable(var type) -> say("unreadable", locale, type.name());
            case DocumentRefusal.TooManyPixels() -> say("too-many-pixels", locale);
            case DocumentRefusal.Active(var feature) -> say("active", locale, feature);
            case DocumentRefusal.Locked() -> say("locked", locale);
        };
    }

    private String say(String reason, Locale locale, Object... arguments) {
        return messages.getMessage("document." + reason, arguments, locale);
    }
}
