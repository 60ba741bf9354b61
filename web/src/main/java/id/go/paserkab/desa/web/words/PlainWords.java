package id.go.paserkab.desa.web.words;

import java.util.Locale;
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

    public @Nullable String of(@Nullable String stored, Locale locale) {
        if (stored == null) {
            return null;
        }
        var parts = STORED.matcher(stored);
        if (!parts.matches()) {
            return stored;
        }
        var detail = parts.group("detail");
        return messages.getMessage(parts.group("key"), null, parts.group("text"), locale)
                + (detail == null ? "" : detail);
    }
}
