package id.go.paserkab.desa.web.regency.readiness;

import id.go.paserkab.desa.reception.DocumentRefused;
import id.go.paserkab.desa.web.document.DocumentWords;
import id.go.paserkab.desa.web.words.Refusals;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what became of evidence that was handed in. */
@Component
class EvidenceWords {

    private final Refusals refusals;
    private final DocumentWords documents;
    private final MessageSource messages;

    EvidenceWords(Refusals refusals, DocumentWords documents, MessageSource messages) {
        this.refusals = refusals;
        this.documents = documents;
        this.messages = messages;
    }

    String refusal(RuntimeException refused, Locale locale) {
        return refused instanceof DocumentRefused file
                ? documents.of(file.refusal(), locale)
                : refusals.words(refused, locale);
    }

    String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
