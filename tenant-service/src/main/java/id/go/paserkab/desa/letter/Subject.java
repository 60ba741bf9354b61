package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.lettertemplate.Placeholder;
import id.go.paserkab.desa.lettertemplate.SubjectFacts;
import java.util.Map;
import java.util.UUID;

/**
 * A resident as a letter speaks of them: {@code words} are printable, by the placeholders that the
 * register fills ({@link Placeholder.Source#SUBJECT}); what is not known is left out.
 */
public record Subject(
        UUID resident, String name, Map<Placeholder, String> words, SubjectFacts facts) {

    public Subject {
        words = Map.copyOf(words);
    }
}
