package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.letterpaper.LetterPaper;
import id.go.paserkab.desa.lettertemplate.FieldType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of one letter as its page shows it.
 *
 * @param action where the form is sent
 * @param preview where what is typed is sent to be looked at
 * @param obstacles why this resident may not be the subject, in words
 */
record LetterForm(
        String kindName,
        String action,
        String preview,
        String back,
        List<Field> fields,
        List<Requirement> requirements,
        List<String> obstacles,
        boolean wrong,
        LetterPaper paper) {

    /** A field with what was typed and what is wrong with it. */
    record Field(
            String id,
            FieldType type,
            boolean required,
            String label,
            String help,
            List<String> choices,
            String value,
            @Nullable String fault) {}

    /** Something to be looked at before the letter goes on. */
    record Requirement(int number, String text, boolean seen, boolean missed) {}
}
