package id.go.paserkab.desa.web.words;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells failures and remedies of runs in the reader's language. They are stored as a message key
 * with a plain English text behind a colon and, where there is one, a detail in brackets at its
 * end; a key that no bundle knows leaves the English text.
 */
@Component
public class PlainWords {

    private static final Pattern STORED =
            Pattern.compile(
                    "(?<key>[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+):\\s*"
                            + "(?<text>.*?)(?<detail>\\s\\(.*\\))?",
                    Pattern.DOTALL);

    private final MessageSource messages;

    PlainWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The whole of a remedy, reason or note, which may as well be what a person wrote. */
    public @Nullable String of(@Nullable String stored, Locale locale) {
        if (stored == null) {
            return null;
        }
        var parts = STORED.matcher(stored);
        if (!parts.matches()) {
            return stored;
        }
        var detail = parts.group("detail");
        return sentence(parts, locale) + (detail == null ? "" : detail);
    }

    /** A failure for anybody: its sentence, without the detail that only engineers can read. */
    public @Nullable String failure(@Nullable String stored, Locale locale) {
        if (stored == null) {
            return null;
        }
        var parts = STORED.matcher(stored);
        return parts.matches()
                ? sentence(parts, locale)
                : messages.getMessage("trouble.unexpected.failure", null, locale);
    }

    /** What a failure says beyond its sentence, in the words of the machine; null where nothing. */
    public @Nullable String detail(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        var parts = STORED.matcher(stored);
        if (!parts.matches()) {
            return stored;
        }
        var detail = parts.group("detail");
        return detail == null ? null : detail.substring(2, detail.length() - 1);
    }

    private @Nullable String sentence(Matcher parts, Locale locale) {
        return messages.getMessage(parts.group("key"), null, parts.group("text"), locale);
    }
}
