package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.letter.LetterIncomplete;
import id.go.paserkab.desa.letterpaper.LetterPaper;
import id.go.paserkab.desa.lettertemplate.ExtraField;
import id.go.paserkab.desa.lettertemplate.KindDefinition;
import id.go.paserkab.desa.web.village.letters.LetterForm.Field;
import id.go.paserkab.desa.web.village.letters.LetterForm.Requirement;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the form of a letter together, with what is wrong where something is. */
@Component
class LetterForms {

    private final LetterWords words;

    LetterForms(LetterWords words) {
        this.words = words;
    }

    /** Where the form leads. */
    record Ways(String action, String preview, String back) {}

    LetterForm form(
            KindDefinition kind,
            WrittenLetter written,
            @Nullable LetterIncomplete lacking,
            Ways ways,
            LetterPaper paper,
            Locale locale) {
        return new LetterForm(
                kind.name(),
                ways.action(),
                ways.preview(),
                ways.back(),
                kind.fields().stream()
                        .map(field -> field(field, written, lacking, locale))
                        .toList(),
                requirements(kind, written, lacking),
                lacking == null ? List.of() : words.obstacles(kind, lacking.obstacles(), locale),
                lacking != null,
                paper);
    }

    private Field field(
            ExtraField field,
            WrittenLetter written,
            @Nullable LetterIncomplete lacking,
            Locale locale) {
        var fault = lacking == null ? null : lacking.faults().get(field.name());
        return new Field(
                field.name(),
                field.type(),
                field.required(),
                field.label(),
                field.help(),
                field.choices(),
                written.typed().getOrDefault(field.name(), ""),
                fault == null ? null : words.say("fault." + fault, locale, field.type().longest()));
    }

    private static List<Requirement> requirements(
            KindDefinition kind, WrittenLetter written, @Nullable LetterIncomplete lacking) {
        return IntStream.range(0, kind.requirements().size())
                .mapToObj(number ->
                        new Requirement(
                                number,
                                kind.requirements().get(number),
                                written.requirements().contains(number),
                                lacking != null && lacking.unchecked().contains(number)))
                .toList();
    }
}
