package id.go.paserkab.desa.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.document.Documents;
import id.go.paserkab.desa.reception.DocumentRefusal;
import id.go.paserkab.desa.reception.DocumentType;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class DocumentWordsTests {

    private final DocumentWords words;

    DocumentWordsTests() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/document");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        words = new DocumentWords(messages);
    }

    static Stream<DocumentRefusal> refusals() {
        return Stream.of(
                new DocumentRefusal.Empty(),
                new DocumentRefusal.TooLarge(Documents.MOST_BYTES),
                new DocumentRefusal.UnknownType(),
                new DocumentRefusal.Misnamed(DocumentType.PNG),
                new DocumentRefusal.Unreadable(DocumentType.PDF),
                new DocumentRefusal.TooManyPixels(),
                new DocumentRefusal.Active("JavaScript"),
                new DocumentRefusal.Locked());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalNamesARemedyInBothLanguages(DocumentRefusal refusal) {
        var indonesian = words.of(refusal, Locale.of("id"));
        var english = words.of(refusal, Locale.ENGLISH);
        assertThat(indonesian).isNotEqualTo(english).doesNotContain("{").contains(". ");
        assertThat(english).doesNotContain("{").contains(". ");
    }
}
